package graph_test

import (
	"testing"

	"liaison/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }
