# What is asked for and concluded has an owner and a day, and comes back until it is done.
As: director
POST /api/v1/tasks
{ "area": "83", "session_on": "2023-12-15", "kind": "request", "text": "Giao thêm chỉ tiêu BHXH tự nguyện.",
  "owner": "Phòng Truyền thông", "due": "2023-12-31" }
201
{ "id": "$request", "area": { "code": "83" }, "kind": "request", "state": "open", "late": false, "due": "2023-12-31",
  "outcome": "$absent", "done_on": "$absent" }

POST /api/v1/tasks
{ "area": "Bến Tre", "session_on": "15/12/2023", "kind": "conclusion", "text": "Bảo đảm chi trả trước Tết.",
  "owner": "Phòng Chế độ", "due": "2024-02-05" }
201
{ "id": "$conclusion", "session_on": "2023-12-15", "kind": "conclusion" }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-15
200
{ "tasks": [ { "id": "$request", "late": false }, { "id": "$conclusion", "late": false } ] }

# The next session: what is overdue stands first and says so.
GET /api/v1/reports/working-session?area=83&as_of=2024-01-20
200
{ "tasks": [ { "id": "$request", "session_on": "2023-12-15", "state": "open", "late": true },
  { "id": "$conclusion", "state": "open", "late": false } ] }

PATCH /api/v1/tasks/$request
{ "state": "done", "outcome": "Đã giao tại công văn.", "done_on": "2024-01-10" }
200
{ "id": "$request", "state": "done", "outcome": "Đã giao tại công văn.", "done_on": "2024-01-10", "late": false }

GET /api/v1/reports/working-session?area=83&as_of=2024-01-20
200
{ "tasks": [ { "id": "$conclusion", "state": "open" }, { "id": "$request", "state": "done", "late": false } ] }

# As of a day before it was done, it was still open.
GET /api/v1/reports/working-session?area=83&as_of=2024-01-05
200
{ "tasks": [ { "id": "$request", "state": "open", "late": true, "outcome": "$absent" }, { "id": "$conclusion" } ] }

# Open again.
PATCH /api/v1/tasks/$request
{ "state": "open" }
200
{ "state": "open", "done_on": "$absent" }

GET /api/v1/reports/working-session?area=83&as_of=2024-01-20
200
{ "tasks": [ { "id": "$request", "late": true }, { "id": "$conclusion" } ] }
