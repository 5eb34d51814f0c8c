package local

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

// process is a child that does not outlive this process.
type process struct {
	cmd  *exec.Cmd
	done chan struct{} // closed once the child is gone
	err  error         // what Wait said; read it after done
}

// launch starts the child from a goroutine that keeps its thread until the child
// is gone: Linux delivers the parent-death signal when the starting thread ends,
// and the Go runtime ends threads at will unless they are locked.
func launch(cmd *exec.Cmd) (*process, error) {
	cmd.SysProcAttr = ownGroup()
	tiedToThread(cmd.SysProcAttr)
	p := &process{cmd: cmd, done: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err != nil {
			return
		}
		p.err = cmd.Wait()
		close(p.done)
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return p, nil
}

func (p *process) pid() int { return p.cmd.Process.Pid }

// signal ignores a child that is gone already.
func (p *process) signal(sig os.Signal) error {
	if err := p.cmd.Process.Signal(sig); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	return nil
}

// end asks the child to stop, and kills it when the context ends first.
func (p *process) end(ctx context.Context) (killed bool) {
	_ = p.signal(syscall.SIGTERM) // fails only where the child has ended
	select {
	case <-p.done:
		return false
	case <-ctx.Done():
		p.kill()
		return true
	}
}

// kill ends the child and its own children: a mvn may be a script around Java.
func (p *process) kill() {
	select {
	case <-p.done:
		return
	default:
	}
	killGroup(p.pid())
	_ = p.signal(os.Kill)
	<-p.done
}

// runTied runs a child to its end, or to the context's.
func runTied(ctx context.Context, cmd *exec.Cmd) error {
	p, err := launch(cmd)
	if err != nil {
		return err
	}
	select {
	case <-p.done:
		return p.err
	case <-ctx.Done():
		p.kill()
		return ctx.Err()
	}
}
