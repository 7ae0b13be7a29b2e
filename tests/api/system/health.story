# What a supervisor asks.
GET /healthz
200
Content-Type: text/plain; charset=utf-8
ok

GET /readyz
200
ready

GET /metrics
200
Content-Type: text/plain; version=0.0.4; charset=utf-8

HEAD /readyz
200
Content-Length: 5
