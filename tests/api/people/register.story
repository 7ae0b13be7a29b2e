# A person is registered, corrected, moved; each version says who made it and why.
As: data_steward
POST /api/v1/people
{ "name": "Nguyễn Văn  An", "sex": "male", "birth_date": "12/05/1985", "citizen_id": "083085001234", "phone": "0912 345 678",
  "commune": "28756", "hamlet": "Khu phố 2", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai TK1-TS" }
201
ETag: *
{ "id": "$person", "version": "$first", "name": "Nguyễn Văn An", "sex": "male", "birth": { "year": 1985, "precision": "day", "month": "$absent" },
  "masked": [ "birth", "citizen_id", "phone" ], "citizen_id": "083•••••••34", "phone": "•••••••678",
  "ethnicity": { "code": "01", "name": { "vi": "Kinh (Việt)" } }, "nationality": "VN", "residence": "permanent", "authentication": "not_checked",
  "commune": { "code": "28756", "level": "commune", "name": "Phường Phú Khương", "within": "Thành phố Bến Tre, Tỉnh Bến Tre" },
  "valid_from": "2023-01-01", "household": "$absent", "died_on": "$absent" }

GET /api/v1/people/$person
200
{ "id": "$person", "version": "$first", "phone": "•••••••678" }

# What was wrong is corrected: it never held.
PATCH /api/v1/people/$person
If-Match: "$first"
{ "name": "Nguyễn Văn Ân", "phone": null, "reason": "Theo căn cước" }
200
{ "version": "$second", "name": "Nguyễn Văn Ân", "phone": "$absent", "masked": [ "birth", "citizen_id" ] }

# A move holds from its day on.
PATCH /api/v1/people/$person
If-Match: "$second"
{ "commune": "28765", "from": "2024-03-01", "reason": "Chuyển nơi cư trú" }
200
{ "version": "$third", "commune": { "code": "28765" }, "valid_from": "2024-03-01" }

GET /api/v1/people/$person?on=2024-02-29
200
{ "version": "$second", "commune": { "code": "28756" }, "valid_to": "2024-03-01" }

GET /api/v1/people/$person?on=2022-12-31
404
{ "code": "person/not-then" }

# Nothing was known of this person that early.
GET /api/v1/people/$person?known=2023-06-30
404
{ "code": "person/not-then" }

GET /api/v1/people/$person/history
200
{ "versions": [
  { "version": "$third", "was_wrong": false, "recorded": { "reason": "Chuyển nơi cư trú", "by": "*" }, "changes": [ { "field": "commune",
    "before": "Phường Phú Khương" } ], "ended": "$absent" },
  { "version": "$second", "was_wrong": false, "valid_to": "2024-03-01", "changes": [ { "field": "name", "before": "Nguyễn Văn An", "after": "Nguyễn Văn Ân" },
    { "field": "phone", "before": "•••••••678", "after": "$absent" } ] },
  { "version": "$first", "was_wrong": true, "valid_to": "$absent", "ended": { "number": "$second", "reason": "Theo căn cước" } } ] }

# Whoever has an older version open has to look again; whoever names none is told to.
PATCH /api/v1/people/$person
If-Match: "$second"
{ "hamlet": "Khu phố 3", "reason": "x" }
409
{ "code": "record/changed-meanwhile" }

PATCH /api/v1/people/$person
{ "hamlet": "Khu phố 3", "reason": "x" }
428
{ "code": "api/version-needed" }

PATCH /api/v1/people/$person
If-Match: "$third"
{ "hamlet": "Khu phố 3", "from": "2024-02-01", "reason": "x" }
422
{ "code": "record/effective-too-early", "errors": [ { "pointer": "/from" } ] }

# Another person cannot have the same citizen's number, unless a merge is to settle it.
POST /api/v1/people
{ "name": "Nguyễn Văn Bé", "sex": "male", "birth_date": "1985", "citizen_id": "083085001234", "commune": "28756", "residence": "permanent",
  "from": "2023-01-01", "reason": "Tờ khai" }
409
{ "code": "person/citizen-id-taken", "errors": [ { "pointer": "/citizen_id" } ] }
