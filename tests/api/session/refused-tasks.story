# Everything that is wrong, at once; and nothing of it stays.
As: director
POST /api/v1/tasks
Accept-Language: en
{ "kind": "wish", "text": "x" }
422
{ "errors": [ { "code": "api/missing-field", "pointer": "/area" }, { "code": "api/missing-field", "pointer": "/session_on" },
  { "code": "api/malformed-field", "pointer": "/kind", "remedy": "take one of: request, conclusion" },
  { "code": "api/missing-field", "pointer": "/owner" }, { "code": "api/missing-field", "pointer": "/due" } ] }

POST /api/v1/tasks
{ "area": "Atlantis", "session_on": "2023-12-15", "kind": "request", "text": "x", "owner": "y", "due": "2023-12-01" }
404
{ "code": "area/unknown", "errors": [ { "code": "area/unknown", "pointer": "/area" },
  { "code": "report/due-before-session", "pointer": "/due" } ] }

POST /api/v1/tasks
{ "area": "83", "session_on": "2023-12-32", "kind": "request", "text": "x", "owner": "y", "due": "ngày mai" }
422
{ "code": "date/malformed", "errors": [ { "pointer": "/session_on" }, { "pointer": "/due" } ] }

POST /api/v1/tasks
Content-Type: text/plain
a task
415
{ "code": "api/unsupported-media-type" }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-15
200
{ "tasks": [] }

POST /api/v1/tasks
{ "area": "83", "session_on": "2023-12-15", "kind": "request", "text": "x", "owner": "y", "due": "2023-12-15" }
201
{ "id": "$task" }

PATCH /api/v1/tasks/$task
{ "state": "done", "done_on": "2023-12-01" }
422
{ "code": "report/done-before-session", "errors": [ { "pointer": "/done_on" } ] }

PATCH /api/v1/tasks/$task
{ "state": "open", "done_on": "2023-12-20" }
422
{ "code": "report/done-on-of-open-task" }

PATCH /api/v1/tasks/$task
Accept-Language: en
{ "outcome": "x" }
422
{ "code": "api/missing-field", "errors": [ { "pointer": "/state" } ] }

PATCH /api/v1/tasks/999
{ "state": "done" }
404
{ "code": "report/unknown-task", "errors": [ { "pointer": "/path/id" } ] }

PATCH /api/v1/tasks/last
{ "state": "done" }
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/path/id" } ] }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-15
200
{ "tasks": [ { "id": "$task", "state": "open" } ] }
