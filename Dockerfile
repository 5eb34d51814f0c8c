# The server, the seed command and the built explorer. Neo4j is not in it: NEO4J_URI
# says where it is. docker-compose.yml runs the three together.

FROM node:20-bookworm-slim AS explorer
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY frontend/ ./
COPY docs/queries/ /build/docs/queries/
COPY graph/cypher/ /build/graph/cypher/
RUN npm run build

FROM golang:1.26-bookworm AS programs
WORKDIR /build
COPY go.mod go.sum ./
RUN go mod download
COPY graph/ graph/
COPY seed/ seed/
COPY server/ server/
RUN CGO_ENABLED=0 go build -buildvcs=false -trimpath -ldflags=-s -o /programs/ ./server ./seed

# Alpine has what the programs lack: certificates for neo4j+s, and wget for the
# health check.
FROM alpine:3.22
COPY --from=programs /programs/server /programs/seed /usr/local/bin/
COPY --from=explorer /build/frontend/dist /explorer
ENV LIAISON_EXPLORER=/explorer LIAISON_ADDR=0.0.0.0:8080 GIN_MODE=release
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
	CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
ENTRYPOINT ["server"]
