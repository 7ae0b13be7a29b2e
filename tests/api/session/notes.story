# Local context, with its source, in every report from its day on.
As: director
POST /api/v1/notes
{ "area": "Bến Tre", "as_of": "2023-12-15", "text": "Hạn mặn kéo dài, nhiều doanh nghiệp giảm lao động.", "source": "UBND tỉnh" }
201
{ "id": "*", "area": { "code": "83" }, "as_of": "2023-12-15", "source": "UBND tỉnh",
  "text": { "vi": "Hạn mặn kéo dài, nhiều doanh nghiệp giảm lao động." } }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-15
200
{ "context": [ { "text": { "vi": "Hạn mặn kéo dài, nhiều doanh nghiệp giảm lao động." }, "source": "UBND tỉnh" } ] }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-14
200
{ "context": [] }

# Everything that is wrong, at once.
POST /api/v1/notes
Accept-Language: en
{}
422
{ "code": "api/missing-field", "errors": [ { "pointer": "/area" }, { "pointer": "/as_of" }, { "pointer": "/text" },
  { "pointer": "/source" } ] }

POST /api/v1/notes
Accept-Language: en
{ "area": "83", "as_of": "2023-12-15", "text": "", "source": 7, "colour": "red" }
422
{ "errors": [ { "code": "api/missing-field", "pointer": "/text" }, { "code": "api/malformed-field", "pointer": "/source" },
  { "code": "api/unknown-field", "pointer": "/colour", "remedy": "fields that it has: area, as_of, source, text" } ] }

POST /api/v1/notes
{ "area": "83", "as_of": "2023-13-15", "text": "x", "source": "y" }
422
{ "code": "date/malformed", "errors": [ { "pointer": "/as_of" } ] }

POST /api/v1/notes
{ "area": "Atlantis", "as_of": "2023-12-15", "text": "x", "source": "y" }
404
{ "code": "area/unknown", "errors": [ { "pointer": "/area" } ] }

POST /api/v1/notes
{ "area":
400
{ "code": "api/malformed-json" }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-15
200
{ "context": [ {} ] }
