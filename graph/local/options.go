package local

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"
)

// Options says which home to run, and how. The zero value of every field but
// Home is usable.
type Options struct {
	// Home is the folder of one database; it is made when missing.
	Home string
	// Distribution is the folder of the program, which homes can share; by default
	// neo4j-<version> inside Home.
	Distribution string
	// BoltPort is the port on 127.0.0.1; 0 takes a free one.
	BoltPort int
	// Fast starts sooner and answers heavy work later: for tests.
	Fast bool
	// HeapMB and PageCacheMB are Neo4j's memory; 0 takes the default.
	HeapMB      int
	PageCacheMB int
	// Settings are added to neo4j.conf, in place of ours where the name is equal.
	Settings map[string]string
	// Temporary deletes the home after Stop, and when this process is killed.
	Temporary bool
	// StartTime bounds the wait for the first answer, downloads left out; by
	// default three minutes, as recovery after a kill may take long.
	StartTime time.Duration
	// Log receives one line of progress at a time, at least every two seconds of
	// work; nil discards them. It may be called from several goroutines.
	Log func(line string)

	// archiveTo makes this a run whose only product is a class archive.
	archiveTo string
	// gently leaves the processor to others.
	gently bool
}

func (o Options) withDefaults() (Options, error) {
	if o.Home == "" {
		return o, errors.New("no home folder given")
	}
	if o.Distribution == "" {
		o.Distribution = filepath.Join(o.Home, "neo4j-"+Version)
	}
	for _, dir := range []*string{&o.Home, &o.Distribution} {
		abs, err := filepath.Abs(*dir)
		if err != nil {
			return o, err
		}
		// Java's class path is split at colons and knows no escape.
		if strings.ContainsAny(abs, ":\n") {
			return o, fmt.Errorf("the folder %q has a colon or a line break in its name, which Java cannot read", abs)
		}
		*dir = abs
	}
	if o.BoltPort < 0 || o.BoltPort > 65535 {
		return o, fmt.Errorf("%d is no port: 0 to 65535", o.BoltPort)
	}
	memory := defaultMemory
	if o.Fast {
		memory = fastMemory
	}
	if o.HeapMB == 0 {
		o.HeapMB = memory.heapMB
	}
	if o.PageCacheMB == 0 {
		o.PageCacheMB = memory.pageCacheMB
	}
	if o.StartTime == 0 {
		o.StartTime = 3 * time.Minute
	}
	if o.Log == nil {
		o.Log = func(string) {}
	}
	return o, nil
}
