# What is hidden is shown to whoever says why; every look is on the record.
As: data_steward
POST /api/v1/people
{ "name": "Nguyễn Văn An", "sex": "male", "birth_date": "1985-05-12", "citizen_id": "083085001234", "old_id": "320123456", "phone": "0912345678",
  "bank": "Agribank", "bank_account": "7110205123456", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$person", "bank": "Agribank", "bank_account": "••••••••••456", "old_id": "••••••456" }

POST /api/v1/people/$person/unmask
{ "reason": "Đối chiếu căn cước tại quầy" }
200
{ "masked": [], "citizen_id": "083085001234", "old_id": "320123456", "phone": "0912345678", "bank_account": "7110205123456",
  "birth": { "year": 1985, "month": 5, "day": 12 } }

POST /api/v1/people/$person/unmask
{}
422
{ "code": "api/missing-field", "errors": [ { "pointer": "/reason" } ] }

POST /api/v1/people/$person/unmask
As: commune_collector
{ "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/people/$person/unmask
As: payment_officer@12
{ "reason": "x" }
404
{ "code": "person/unknown" }

POST /api/v1/people/$person/unmask
As: nobody
{ "reason": "x" }
401
{ "code": "access/sign-in-needed" }

GET /api/v1/people/$person
200
{ "phone": "•••••••678" }

# Who looked: newest first.
GET /api/v1/people/$person/looks
As: auditor
200
{ "records": [ { "action": "person.look", "object": "$person" },
  { "action": "person.unmask", "object": "$person", "reason": "Đối chiếu căn cước tại quầy" } ], "next": "$absent" }

# Whoever keeps the data of the area sees it too.
GET /api/v1/people/$person/looks
200
{ "records": [ {}, {} ] }

GET /api/v1/people/$person/looks
As: director
403
{ "code": "access/forbidden" }

GET /api/v1/people/$person/looks
As: nobody
401
{ "code": "access/sign-in-needed" }
