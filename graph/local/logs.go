package local

import (
	"io"
	"os"
	"strings"
)

const (
	consoleLog = "logs/console.log" // what the JVM itself prints
	userLog    = "logs/neo4j.log"   // what Neo4j tells its users
)

// lastWords is why Neo4j ended, as far as its logs tell.
func (h home) lastWords() string {
	return telling(tail(h.path(userLog)) + tail(h.path(consoleLog)))
}

// mainFailed tells whether Java's main thread ended with an exception. The process
// then lives on, because Neo4j's other threads do, and never answers.
func (h home) mainFailed() bool {
	return strings.Contains(tail(h.path(consoleLog)), mainFault)
}

const mainFault = `Exception in thread "main" `

// telling picks the line that says most: the first line of an exception that
// nobody caught, else the innermost cause, else the last error, else the last line.
func telling(log string) string {
	var uncaught, cause, fault, last string
	for line := range strings.Lines(log) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "at ") || strings.HasPrefix(line, "... "):
			continue
		case strings.HasPrefix(line, mainFault):
			uncaught = strings.TrimPrefix(line, mainFault)
		case strings.HasPrefix(line, "Caused by: "):
			cause = strings.TrimPrefix(line, "Caused by: ")
		case strings.Contains(line, " ERROR ") || strings.Contains(line, "Exception: "):
			fault = line
		}
		last = line
	}
	for _, line := range []string{uncaught, cause, fault, last} {
		if line != "" {
			return line[:min(len(line), 400)]
		}
	}
	return ""
}

// tail is the end of a file, or nothing.
func tail(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	const most = 32 << 10
	if info, err := f.Stat(); err == nil && info.Size() > most {
		_, _ = f.Seek(-most, io.SeekEnd) // where it fails, the log is read whole
	}
	text, _ := io.ReadAll(f)
	return string(text)
}
