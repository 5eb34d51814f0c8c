package gate

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"hash"
	"io"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2/simplelru"
)

// Source tells at which version the data is. Versions are compared for equality
// only; "" means that it cannot be told.
type Source interface {
	// Version is the version at some moment after the call.
	Version(ctx context.Context) (string, error)
	// Exact is the one version that the operation of ctx read, when all of its answer
	// is of that version; "" and true where it read no data at all.
	Exact(ctx context.Context) (string, bool)
}

// Cache keeps answers and gives one again while the data is at the version that
// the answer was made of, so that nothing is executed, parsed or validated. It is
// exact: the version is looked up after the request came, and one commit, whoever
// made it, is another version.
//
// What is kept: whole answers to queries, without errors, of one version for
// certain ([Source]). An answer that read no data, such as introspection, is good
// for every version, and is given without a look. Where the version cannot be had,
// the operation is executed as if there were no cache.
//
// An answer belongs to the text of the document, the operation's name, the
// variables as JSON values (1, 1.0 and "1" are three; the order of keys is none)
// and the media type; GET and POST share it. It may depend on nothing else: a
// resolver that looks at a clock or a header must not be behind a cache.
//
// The oldest unused answers go when the bound is reached. It is safe for
// concurrent use.
type Cache struct {
	secret [16]byte // of this process: another one may answer otherwise
	most   int

	mu    sync.Mutex
	kept  *simplelru.LRU[key, *kept]
	bytes int
}

// maxKept is the longest answer that is kept, in bytes.
const maxKept = 1 << 20

// overhead is about what an answer costs beside its bytes.
const overhead = 512

// NewCache returns a Cache of at most that many bytes.
func NewCache(bytes int) *Cache {
	c := &Cache{most: bytes}
	_, _ = rand.Read(c.secret[:]) // never fails
	kept, err := simplelru.NewLRU(max(1, bytes/overhead), func(_ key, k *kept) { c.bytes -= k.size() })
	if err != nil {
		panic(err) // the size is positive
	}
	c.kept = kept
	return c
}

// Size is how many answers are kept, and their bytes.
func (c *Cache) Size() (answers, bytes int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.kept.Len(), c.bytes
}

// key is a hash of what an answer belongs to.
type key [sha256.Size]byte

// keyOf is false for variables that are no JSON, which a test may send.
func keyOf(media string, p *graphql.RawParams) (k key, ok bool) {
	var variables []byte
	if len(p.Variables) > 0 { // none is the same as {}
		var err error
		if variables, err = json.Marshal(p.Variables); err != nil {
			return k, false
		}
	}
	h := sha256.New()
	for _, part := range []string{media, p.OperationName, p.Query, string(variables)} {
		writePart(h, part)
	}
	h.Sum(k[:0])
	return k, true
}

// writePart also writes the length, so that no two lists of parts look alike.
func writePart(h hash.Hash, part string) {
	var length [8]byte
	binary.LittleEndian.PutUint64(length[:], uint64(len(part)))
	_, _ = h.Write(length[:])
	_, _ = io.WriteString(h, part)
}

// tag is the entity tag of the answer to k at a version. It is weak: encodings
// share it. Since nobody else can make it, a client that shows it got that answer.
func (c *Cache) tag(k key, version string) string {
	h := sha256.New()
	h.Write(c.secret[:])
	h.Write(k[:])
	_, _ = io.WriteString(h, version)
	return `W/"` + base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:16]) + `"`
}

// kept is an answer and what its log line says.
type kept struct {
	version string // "" is every version
	body    []byte
	gzip    []byte // made when first asked for; guarded by the cache

	operation, kind string
	cost            int
}

func (k *kept) size() int {
	return overhead + len(k.version) + len(k.operation) + cap(k.body) + cap(k.gzip)
}

func (c *Cache) find(k key) (*kept, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.kept.Get(k)
}

// add answers false for what is too long to be kept.
func (c *Cache) add(k key, a *kept) bool {
	if a.size() > min(maxKept, c.most) {
		return false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.kept.Remove(k) // replacing would not count what goes
	c.kept.Add(k, a)
	c.bytes += a.size()
	c.shrink()
	return true
}

// compressed is the answer's body in gzip, made once.
func (c *Cache) compressed(k key, a *kept) []byte {
	c.mu.Lock()
	made := a.gzip
	c.mu.Unlock()
	if made != nil {
		return made
	}
	made = compress(a.body)
	c.mu.Lock()
	defer c.mu.Unlock()
	if current, ok := c.kept.Peek(k); ok && current == a && a.gzip == nil {
		a.gzip = made
		c.bytes += cap(made)
		c.shrink()
	}
	return made
}

// shrink needs the lock.
func (c *Cache) shrink() {
	for c.bytes > c.most {
		c.kept.RemoveOldest()
	}
}
