package local

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// dyingTime is how long a home may stay locked by a process that is gone already:
// its Neo4j shares the lock and is being killed.
const dyingTime = 10 * time.Second

func openLock(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
}

// lockHome takes the home for this process. The open file is handed down to
// Neo4j too, so that a home is free only when both are gone.
func lockHome(ctx context.Context, home, path string) (*os.File, error) {
	f, err := openLock(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHome, err)
	}
	giveUp := time.Now().Add(dyingTime)
	for {
		got, err := tryLock(f)
		if err == nil && got {
			err = sign(f)
			if err == nil {
				return f, nil
			}
		}
		if err != nil {
			f.Close()
			return nil, fmt.Errorf("%w: %w", ErrHome, err)
		}
		owner := signer(path)
		if (owner > 0 && alive(owner)) || time.Now().After(giveUp) {
			f.Close()
			return nil, &LockedError{Home: home, PID: owner}
		}
		if err := pause(ctx, 50*time.Millisecond); err != nil {
			f.Close()
			return nil, err
		}
	}
}

// lockShared waits for a lock that other processes hold while they prepare
// something that all can use; it says so once.
func lockShared(ctx context.Context, path string, waiting func()) (*os.File, error) {
	f, err := openLock(path)
	if err != nil {
		return nil, err
	}
	for first := true; ; first = false {
		got, err := tryLock(f)
		if err == nil && got {
			return f, nil
		}
		if err == nil {
			if first && waiting != nil {
				waiting()
			}
			err = pause(ctx, 100*time.Millisecond)
		}
		if err != nil {
			f.Close()
			return nil, err
		}
	}
}

func sign(f *os.File) error {
	if err := f.Truncate(0); err != nil {
		return err
	}
	_, err := f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	return err
}

// signer is 0 when the file does not name a process.
func signer(path string) int {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return 0
	}
	return pid
}

// pause waits, or returns the context's error when that ends first.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
