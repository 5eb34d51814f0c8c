package local_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"liaison/graph/graphtest"
	"liaison/graph/local"
)

// With this variable the test binary is not a test but a program that runs a home
// until it is killed, as a server would.
const helperHome = "LIAISON_LOCAL_TEST_HELPER_HOME"

func TestMain(m *testing.M) {
	if home := os.Getenv(helperHome); home != "" {
		runHelper(home)
	}
	graphtest.Main(m)
}

func runHelper(home string) {
	server, err := local.Start(context.Background(), local.Options{Home: home, Fast: true,
		Distribution: os.Getenv(helperHome + "_PROGRAM"), Temporary: os.Getenv(helperHome+"_TEMPORARY") != "",
		Log: func(line string) { fmt.Fprintln(os.Stderr, line) }})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	fmt.Println("ready", server.PID(), server.URI(), server.Password())
	select {}
}

type helper struct {
	cmd           *exec.Cmd
	neo4j         int
	uri, password string
}

// startHelper returns when the helper's Neo4j is ready.
func startHelper(t *testing.T, home string, more ...string) *helper {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), helperHome+"="+home, helperHome+"_PROGRAM="+graphtest.Program(t))
	cmd.Env = append(cmd.Env, more...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("helper: %q, %v", line, err)
	}
	h := &helper{cmd: cmd}
	if _, err := fmt.Sscanf(line, "ready %d %s %s", &h.neo4j, &h.uri, &h.password); err != nil {
		t.Fatalf("helper: %s", strings.TrimSpace(line))
	}
	return h
}

func running(pid int) bool { return syscall.Kill(pid, 0) == nil }

// eventually polls until the condition holds.
func eventually(t *testing.T, what string, most time.Duration, holds func() bool) {
	t.Helper()
	for limit := time.Now().Add(most); !holds(); {
		if time.Now().After(limit) {
			t.Fatalf("after %s: not yet: %s", most, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// killWhen starts a helper and kills it as soon as a file of its home is there.
func killWhen(t *testing.T, home, program, file string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), helperHome+"="+home, helperHome+"_PROGRAM="+program)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	defer cmd.Process.Kill()
	eventually(t, file+" is there", time.Minute, func() bool {
		_, err := os.Stat(file)
		return err == nil
	})
}
