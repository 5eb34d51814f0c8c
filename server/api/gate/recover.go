package gate

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
)

// panicked stands for a panic that the log already has. Its text is for no
// client: [Presenter] does not show it.
type panicked struct{ value any }

func (p *panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }

// Recover turns a resolver's panic into [Internal]; the value and the stack go
// to the log and nowhere else.
func Recover(log *slog.Logger) graphql.RecoverFunc {
	return func(ctx context.Context, value any) error {
		if recordOf(ctx).faults.Add(1) <= maxFaults {
			log.ErrorContext(ctx, "panic", "requestId", RequestID(ctx),
				"panic", fmt.Sprint(value), "stack", string(debug.Stack()))
		}
		return &panicked{value}
	}
}
