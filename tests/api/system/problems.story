# The catalogue that each problem's type points into.
GET /api/v1/problems
200
{ "problems": [ { "code": "access/code-needed", "status": 401,
  "title": { "vi": "Cần mã xác thực thứ hai", "en": "A code of the second factor is needed" } }, "..." ] }

GET /api/v1/nothing
404
Content-Type: application/problem+json
Content-Language: vi
{ "type": "/problems/api/not-found", "status": 404, "code": "api/not-found", "title": "Không có gì ở địa chỉ này",
  "instance": "*" }

DELETE /api/v1/areas
Accept-Language: en
405
Allow: GET, HEAD
{ "code": "api/method-not-allowed", "title": "This address does not take that method" }
