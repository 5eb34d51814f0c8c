package local

import (
	"errors"
	"fmt"
)

// What can be in the way. Each is wrapped with what was found and what to do.
var (
	ErrPlatform        = errors.New("the private Neo4j runs on Linux and macOS only")
	ErrNoJava          = errors.New("Java 17 or 21 is needed")
	ErrNoMaven         = errors.New("Maven is needed once, to fetch Neo4j")
	ErrDownload        = errors.New("Neo4j could not be fetched")
	ErrHome            = errors.New("the home folder cannot be used")
	ErrPortInUse       = errors.New("the Bolt port is in use")
	ErrPasswordMissing = errors.New("the password file is missing")
	ErrPasswordWrong   = errors.New("the password file does not fit the data")
	ErrNotReady        = errors.New("Neo4j did not become ready")
)

// otherWays ends every error of Start: nobody should be stuck here.
const otherWays = "two other ways: set NEO4J_URI to a Neo4j you have, or run docker compose up"

// LockedError means that another process runs this home.
type LockedError struct {
	Home string
	PID  int // 0 when it is not known
}

func (e *LockedError) Error() string {
	if e.PID == 0 {
		return fmt.Sprintf("the home folder %s is in use by another process; stop it or choose another LIAISON_HOME", e.Home)
	}
	return fmt.Sprintf("the home folder %s is in use by process %d; stop it or choose another LIAISON_HOME", e.Home, e.PID)
}

// ExitError means that Neo4j ended without being asked to.
type ExitError struct {
	State     string // how it ended, as "exit status 1" or "signal: killed"
	LastWords string // the line of its logs that says most, if any
	Logs      string // the folder of its logs
}

func (e *ExitError) Error() string {
	words := ""
	if e.LastWords != "" {
		words = fmt.Sprintf("; its last words: %q", e.LastWords)
	}
	return fmt.Sprintf("neo4j ended by itself (%s)%s; logs in %s", e.State, words, e.Logs)
}
