package local

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// The watcher is what protects macOS, and Linux where the parent-death signal
// fails. A pipe that ends without a word is what the death of this process does.
func TestWatcherKillsWhenThePipeEnds(t *testing.T) {
	child := sleeper(t)
	home := filepath.Join(t.TempDir(), "home")
	if err := os.MkdirAll(filepath.Join(home, "data"), 0o700); err != nil {
		t.Fatal(err)
	}
	w, err := startWatcher(child.pid(), home)
	if err != nil {
		t.Fatal(err)
	}
	w.pipe.Close()
	waitFor(t, child.done)
	if status := child.cmd.ProcessState.Sys().(syscall.WaitStatus); status.Signal() != syscall.SIGKILL {
		t.Errorf("child ended by %v", child.cmd.ProcessState)
	}
	if err := w.cmd.Wait(); err != nil {
		t.Errorf("watcher: %v", err)
	}
	if _, err := os.Stat(home); !os.IsNotExist(err) {
		t.Errorf("temporary home is still there: %v", err)
	}
}

func TestWatcherReleasedKillsNothing(t *testing.T) {
	child := sleeper(t)
	home := t.TempDir()
	w, err := startWatcher(child.pid(), home)
	if err != nil {
		t.Fatal(err)
	}
	w.release() // returns when the watcher is gone
	if !alive(child.pid()) {
		t.Error("child was killed")
	}
	if _, err := os.Stat(home); err != nil {
		t.Error(err)
	}
}

func sleeper(t *testing.T) *process {
	t.Helper()
	child, err := launch(exec.Command("sleep", "600"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(child.kill)
	return child
}

func waitFor(t *testing.T, done <-chan struct{}) {
	t.Helper()
	select {
	case <-done:
	case <-time.After(30 * time.Second):
		t.Fatal("still running after 30 s")
	}
}
