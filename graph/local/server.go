package local

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// stopTime is how long Neo4j gets to stop in order. It needs a third of a second
// when idle; whatever is committed survives a kill too.
const stopTime = 10 * time.Second

// Server is a private Neo4j that answers queries.
type Server struct {
	home     home
	port     int
	password string
	process  *process
	watcher  *watcher
	lock     *os.File
	options  Options

	background sync.WaitGroup // work that ends with the server
	stopOnce   sync.Once
	stopErr    error
	stopping   chan struct{} // closed when Stop was called
	done       chan struct{} // closed once the process is gone and tidied up after
	err        error         // why it is gone; read after done
}

// URI is where clients connect: bolt://127.0.0.1:port.
func (s *Server) URI() string { return "bolt://" + s.address() }

func (s *Server) address() string { return fmt.Sprintf("127.0.0.1:%d", s.port) }

// Port is the Bolt port, for starting again at the same address.
func (s *Server) Port() int { return s.port }

// Home is the folder of the database.
func (s *Server) Home() string { return s.home.dir }

// Username is the user to connect as.
func (s *Server) Username() string { return Username }

// Password is the user's, for clients in this process.
func (s *Server) Password() string { return s.password }

// PasswordFile is where the owner of the home can read the password.
func (s *Server) PasswordFile() string { return s.home.passwordFile() }

// Logs is the folder of Neo4j's logs.
func (s *Server) Logs() string { return s.home.path("logs") }

// PID is the process of the database, for whoever wants to freeze or kill it.
func (s *Server) PID() int { return s.process.pid() }

// Done is closed when the process has ended, asked to or not.
func (s *Server) Done() <-chan struct{} { return s.done }

// Err is nil while the process runs and after an ordinary Stop; otherwise it says
// why the process ended, as an *ExitError.
func (s *Server) Err() error {
	select {
	case <-s.done:
		return s.err
	default:
		return nil
	}
}

// Stop ends the process in order, or by force when the context or ten seconds
// end first; it returns when the process is gone. An error says that force was
// needed; nothing committed is lost by that. Further calls wait for the first.
func (s *Server) Stop(ctx context.Context) error { return s.stopWithin(ctx, stopTime) }

func (s *Server) stopWithin(ctx context.Context, most time.Duration) error {
	s.stopOnce.Do(func() {
		close(s.stopping)
		ctx, cancel := context.WithTimeout(ctx, most)
		defer cancel()
		if s.process.end(ctx) {
			s.stopErr = fmt.Errorf("private Neo4j: it did not stop in time and was killed: %w", ctx.Err())
		}
	})
	<-s.done
	return s.stopErr
}

// supervise waits for the end of the process and tidies up.
func (s *Server) supervise() {
	<-s.process.done
	s.watcher.release()
	s.background.Wait()
	select {
	case <-s.stopping:
	default:
		s.err = s.ended(stateOf(s.process))
	}
	if s.options.Temporary {
		os.RemoveAll(s.home.dir)
	}
	s.lock.Close()
	close(s.done)
}

func (s *Server) ended(state string) error {
	return &ExitError{State: state, LastWords: s.home.lastWords(), Logs: s.Logs()}
}

func stateOf(p *process) string {
	if p.err == nil {
		return "exit status 0"
	}
	return p.err.Error()
}

// run starts Neo4j in a home that is open and has a password. The lock is the
// server's from here on, whatever comes.
func run(ctx context.Context, h home, o Options, j java, classPath, password string, port int, lock *os.File, archive []string) (*Server, error) {
	s := &Server{home: h, port: port, password: password, lock: lock, options: o,
		stopping: make(chan struct{}), done: make(chan struct{})}
	err := s.launch(j, classPath, archive)
	if err != nil {
		lock.Close()
		return nil, err
	}
	s.background.Add(1) // released here or by startIn, so that nothing is added while supervise waits
	go s.supervise()
	limit, cancel := context.WithTimeoutCause(ctx, o.StartTime, errTooLong)
	defer cancel()
	if err := s.awaitReady(limit); err != nil {
		s.background.Done()
		s.kill()
		if errors.Is(context.Cause(limit), errTooLong) {
			err = fmt.Errorf("%w in %s: %w; logs in %s", ErrNotReady, o.StartTime, err, s.Logs())
		}
		return nil, err
	}
	return s, nil
}

var errTooLong = errors.New("start takes too long")

func (s *Server) launch(j java, classPath string, archive []string) error {
	cmd, err := s.home.command(s.options, j, classPath, archive)
	if err != nil {
		return err
	}
	console, err := os.OpenFile(s.home.path(consoleLog), os.O_CREATE|os.O_WRONLY|os.O_TRUNC|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrHome, err)
	}
	defer console.Close()
	// A file, not a pipe: a pipe would need us alive to be read.
	cmd.Stdout, cmd.Stderr = console, console
	cmd.ExtraFiles = []*os.File{s.lock}
	if s.process, err = launch(cmd); err != nil {
		return fmt.Errorf("start %s: %w", filepath.Base(j.path), err)
	}
	remove := ""
	if s.options.Temporary {
		remove = s.home.dir
	}
	if s.watcher, err = startWatcher(s.PID(), remove); err != nil {
		s.process.kill()
		return fmt.Errorf("start the watcher: %w", err)
	}
	return nil
}

// kill ends a process that never became ready; there is nothing to save.
func (s *Server) kill() {
	s.stopOnce.Do(func() { close(s.stopping) })
	s.process.kill()
	<-s.done
}
