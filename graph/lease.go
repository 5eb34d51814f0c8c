package graph

import (
	"context"
	"fmt"
	"sync"
)

// errClosed: the Store was closed; whoever still asks finds the database gone.
var errClosed = fmt.Errorf("%w: the store is closed", ErrUnavailable)

// leases lets Close wait for every call that uses the driver, because closing the
// driver (5.28.4) under a call is a data race in its pool. Work that callers
// share may outlive them all, so there is nobody else who could wait for it.
type leases struct {
	using  sync.RWMutex // held for reading by every call that uses the driver
	closed bool         // guarded by using
	// open ends when the Store closes, and every call with it: Close waits for calls
	// to return, not for their answers.
	open context.Context
	end  context.CancelFunc
}

func newLeases() leases {
	open, end := context.WithCancel(context.Background())
	return leases{open: open, end: end}
}

// take begins a use of the driver. It answers with a context that ends with the
// Store, and with what to call when the use is over.
func (l *leases) take(ctx context.Context) (context.Context, func(), error) {
	l.using.RLock()
	if l.closed {
		l.using.RUnlock()
		return ctx, nil, errClosed
	}
	ctx, cancel := context.WithCancelCause(ctx)
	forget := context.AfterFunc(l.open, func() { cancel(errClosed) })
	return ctx, func() { forget(); cancel(nil); l.using.RUnlock() }, nil
}

// revoke ends every use, waits until it is over and gives no lease again.
func (l *leases) revoke() {
	l.end()
	l.using.Lock()
	defer l.using.Unlock()
	l.closed = true
}
