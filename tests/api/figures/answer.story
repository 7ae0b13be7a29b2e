# A question is answered, answered again, and shows the last answer wherever it is asked.
As: planner
GET /api/v1/questions?source=S1
200
{ "questions": [ { "id": "$question", "code": "figure/wording", "answer": "$absent" } ] }

PUT /api/v1/questions/$question/answer
{ "verdict": "corrected", "text": "Mẫu số là số phải thu.", "by": "Phòng Thu" }
200
{ "id": "$question", "answer": { "verdict": "corrected", "text": "Mẫu số là số phải thu.", "by": "Phòng Thu", "on": "*" } }

PUT /api/v1/questions/$question/answer
{ "verdict": "stands", "text": " Đúng như bài viết. ", "by": "Phòng Kế hoạch" }
200
{ "answer": { "verdict": "stands", "text": "Đúng như bài viết." } }

GET /api/v1/questions?source=S1
200
{ "questions": [ { "id": "$question", "answer": { "verdict": "stands", "by": "Phòng Kế hoạch" } } ] }

GET /api/v1/reports/working-session?area=Lai Châu&as_of=2023-03-24
200
{ "questions": [ { "id": "$question", "answer": { "verdict": "stands", "by": "Phòng Kế hoạch" } } ] }

# Everything that is wrong, at once.
PUT /api/v1/questions/$question/answer
Accept-Language: en
{ "verdict": "maybe", "by": "", "mood": "good" }
422
{ "code": "api/malformed-field", "errors": [
  { "code": "api/malformed-field", "pointer": "/verdict", "remedy": "take one of: corrected, stands" },
  { "code": "api/missing-field", "pointer": "/text" }, { "code": "api/missing-field", "pointer": "/by" },
  { "code": "api/unknown-field", "pointer": "/mood" } ] }

PUT /api/v1/questions/0000000000000000/answer
Accept-Language: en
{ "verdict": "stands", "text": "Đúng", "by": "Phòng Thu" }
404
{ "code": "question/unknown", "errors": [ { "pointer": "/path/id" } ] }

PUT /api/v1/questions/$question/answer
[ "stands" ]
400
{ "code": "api/malformed-json" }

PUT /api/v1/questions/$question/answer
{ "verdict": "stands",
400
{ "code": "api/malformed-json" }
