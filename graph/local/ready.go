package local

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// tryTime bounds one attempt: the driver alone never gives up on a peer that
// accepts and stays silent.
const tryTime = 5 * time.Second

// awaitReady returns when a real query was answered. Nothing less will do: the
// driver reports a server as reachable that then refuses every query.
func (s *Server) awaitReady(ctx context.Context) error {
	driver, err := neo4j.NewDriverWithContext(s.URI(), neo4j.BasicAuth(Username, s.password, ""), func(c *config.Config) {
		c.MaxConnectionPoolSize = 1
		c.TelemetryDisabled = true
	})
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tryTime)
		defer cancel()
		driver.Close(ctx)
	}()
	refusals := 0
	looked := time.Now()
	for {
		var err error
		// A plain dial is cheaper than the driver's, and leaves the processor to Neo4j.
		if conn, dialErr := net.DialTimeout("tcp", s.address(), tryTime); dialErr != nil {
			err = dialErr
		} else {
			conn.Close()
			err = answers(ctx, driver)
		}
		if err == nil {
			return nil
		}
		if time.Since(looked) > 500*time.Millisecond {
			if s.home.mainFailed() {
				return s.ended("failed to start")
			}
			looked = time.Now()
		}
		wait := 25 * time.Millisecond
		if isRefusal(err) {
			// The third wrong password in a row locks the user out for seconds.
			if refusals++; refusals == 2 {
				return fmt.Errorf("%w: Neo4j refuses the password in %s; put back the right one", ErrPasswordWrong, s.PasswordFile())
			}
			wait = 2 * time.Second
		}
		select {
		case <-s.done:
			return s.Err()
		case <-ctx.Done():
			return fmt.Errorf("%w: %w", ctx.Err(), err)
		case <-time.After(wait):
		}
	}
}

func isRefusal(err error) bool {
	var refusal *neo4j.Neo4jError
	return errors.As(err, &refusal) && refusal.Code == "Neo.ClientError.Security.Unauthorized"
}

func answers(ctx context.Context, driver neo4j.DriverWithContext) error {
	ctx, cancel := context.WithTimeout(ctx, tryTime)
	defer cancel()
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j", AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	result, err := session.Run(ctx, "RETURN 1", nil)
	if err != nil {
		return err
	}
	_, err = result.Single(ctx)
	return err
}
