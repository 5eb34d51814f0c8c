package local

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// command is the JVM that runs Neo4j in a home. Its arguments go through a file,
// or the class path would fill every process listing.
func (h home) command(o Options, j java, classPath string, archive []string) (*exec.Cmd, error) {
	flags := []string{
		"-server", "-Xms128m", fmt.Sprintf("-Xmx%dm", o.HeapMB),
		// As in the configuration that Neo4j ships.
		"-XX:-OmitStackTraceInFastThrow", "-XX:+DisableExplicitGC",
		"-Djdk.nio.maxCachedBufferSize=1024", "-Dio.netty.tryReflectionSetAccessible=true",
		"-Dlog4j2.disable.jmx=true",
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-Dfile.encoding=UTF-8",
	}
	if o.Fast {
		// The quick compiler only: 10 to 40 % sooner up, slower once warm.
		flags = append(flags, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
	} else {
		flags = append(flags, "-XX:+UseG1GC")
	}
	if o.archiveTo != "" {
		archive = []string{"-XX:ArchiveClassesAtExit=" + o.archiveTo}
	}
	flags = append(flags, archive...)
	flags = append(flags, "-cp", classPath, "org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+h.dir, "--config-dir="+h.path("conf"))

	var file strings.Builder
	for _, flag := range flags {
		fmt.Fprintf(&file, "\"%s\"\n", strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(flag))
	}
	path := h.path("conf/java.args")
	if err := os.WriteFile(path, []byte(file.String()), 0o600); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHome, err)
	}
	cmd := exec.Command(j.path, "@"+path)
	if nice, err := exec.LookPath("nice"); err == nil && o.gently {
		// It replaces itself by Java, so the process stays the one we started.
		cmd = exec.Command(nice, "-n", "19", j.path, "@"+path)
	}
	cmd.Dir = h.dir
	cmd.Env = environment()
	return cmd, nil
}
