package local

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// memory is what Neo4j may take. With the defaults a graph of 100,000 agencies and
// 1,000,000 ties was loaded in batches of 2,000 rows and read whole by one query.
// The heap grows to its limit only when used: at rest the process has about
// 0.4 GB. The page cache holds the store files; what does not fit is read from
// the system's file cache.
type memory struct{ heapMB, pageCacheMB int }

var (
	defaultMemory = memory{heapMB: 1024, pageCacheMB: 256}
	fastMemory    = memory{heapMB: 512, pageCacheMB: 64}
)

// settings are Neo4j's. It stays writable over Bolt: loading needs it, and
// Community can tell no reader from a writer.
func (o Options) settings(port int) map[string]string {
	address := fmt.Sprintf("127.0.0.1:%d", port)
	s := map[string]string{
		// Loopback only. Clients are told the advertised address, which otherwise
		// names the default port.
		"server.default_listen_address":  "127.0.0.1",
		"server.bolt.enabled":            "true",
		"server.bolt.listen_address":     address,
		"server.bolt.advertised_address": address,
		// HTTP would allow any web page in a browser here to knock (CORS is '*').
		"server.http.enabled":  "false",
		"server.https.enabled": "false",

		// Without these LOAD CSV reads any file of this user's and any address.
		"server.directories.import":                     "import",
		"dbms.security.allow_csv_import_from_file_urls": "false",
		"internal.dbms.cypher_ip_blocklist":             "0.0.0.0/0,::/0",

		// A default for clients that set none; who needs longer asks for longer.
		"db.transaction.timeout":                "30s",
		"db.transaction.monitor.check.interval": "1s",
		"db.transaction.concurrent.maximum":     "100",
		"db.lock.acquisition.timeout":           "3s",
		// One query gets at most a quarter of the heap and all together half, so that
		// the greedy one fails and the server lives on.
		"db.memory.transaction.max":         fmt.Sprintf("%dm", o.HeapMB/4),
		"dbms.memory.transaction.total.max": fmt.Sprintf("%dm", o.HeapMB/2),
		"server.memory.pagecache.size":      fmt.Sprintf("%dm", o.PageCacheMB),

		"dbms.usage_report.enabled": "false",

		// A small home: no 256 MB log files ahead of need, no two days of history,
		// which only backups would use.
		"db.tx_log.preallocate":               "false",
		"db.tx_log.rotation.size":             "64m",
		"db.tx_log.rotation.retention_policy": "128M size",

		// Stopping otherwise waits five idle seconds for each of two thread pools;
		// Stop is called when nobody asks any more.
		"internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
		"internal.dbms.bolt.netty_server_shutdown_timeout":      "3",
	}
	maps.Copy(s, o.Settings)
	return s
}

func (o Options) configFile(port int) string {
	var file strings.Builder
	file.WriteString("# Written at every start: edits are lost.\n")
	settings := o.settings(port)
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		fmt.Fprintf(&file, "%s=%s\n", name, settings[name])
	}
	return file.String()
}
