package local

import (
	"io"
	"os/exec"
	"strconv"
)

// watch is the second string to the parent-death signal, and the only one on
// macOS: a shell that waits on a pipe whose other end only this process holds. A
// word through the pipe lets it go; the pipe's end, however this process died,
// makes it kill the child, and delete the home if that was temporary.
const watch = `
trap '' INT TERM HUP
read -r word && exit 0
kill -9 "$1" 2>/dev/null
[ -n "$2" ] || exit 0
tries=0
while kill -0 "$1" 2>/dev/null && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
rm -rf -- "$2"
`

type watcher struct {
	pipe io.WriteCloser
	cmd  *exec.Cmd
}

// startWatcher watches over the child with this pid; remove is a folder to delete
// after a kill, or "".
func startWatcher(pid int, remove string) (*watcher, error) {
	cmd := exec.Command("/bin/sh", "-c", watch, "liaison-watcher", strconv.Itoa(pid), remove)
	cmd.SysProcAttr = ownGroup() // no death signal: it has to outlive this process
	pipe, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return &watcher{pipe: pipe, cmd: cmd}, nil
}

// release ends the watcher without a kill.
func (w *watcher) release() {
	// Where the watcher has ended, there is nothing to release.
	_, _ = io.WriteString(w.pipe, "done\n")
	w.pipe.Close()
	_ = w.cmd.Wait()
}
