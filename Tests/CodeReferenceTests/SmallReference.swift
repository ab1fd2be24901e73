import CodeReference
import Essentials

/// A whole reference of a few lines, whose texts tests change in one place.
struct SmallReference {
    var files = [
        "cdt-pack": #"""
        {"sources": {"own": {"title": "Ours", "standing": "editorial", "rank": "own", "dated": "2026-01-02"}},
         "families": {"u": "Ultrasound"}, "codes": [
         {"$line": 4, "code": "D0370", "note": "One", "family": "u", "inForce": [{"$line": 4, "source": "own"}],
          "statements": [
          {"$line": 5, "id": "role", "property": "role", "value": "Both", "source": "own", "status": "accepted"},
          {"$line": 6, "id": "area", "property": "area", "value": "Face", "source": "own", "status": "accepted"},
          {"$line": 7, "id": "upper", "property": "area", "value": "Jaw", "source": "own", "status": "conflicting"}]},
         {"$line": 8, "code": "D0386", "note": "Two", "family": "u", "inForce": [{"$line": 8, "source": "own"}]}]}
        """#,
        "topics": #"""
        {"sources": {"own": {"title": "Ours", "standing": "editorial"}}, "statements": [
         {"$line": 4, "subject": "cdt", "id": "owner", "property": "p", "value": "A", "source": "own", "status": "open"},
         {"$line": 5, "subject": "cdt", "id": "other", "property": "p", "value": "B", "source": "own", "status": "open"}]}
        """#,
        "releases": #"""
        {"sources": {"own": {"title": "Ours", "standing": "editorial"}}, "editions": [
         {"$line": 4, "year": 2026, "name": "CDT 2026", "from": "2026-01-01", "until": "2026-12-31", "added": 31,
          "statements": [{"$line": 5, "id": "counts", "property": "p", "value": "C", "source": "own"}]},
         {"$line": 6, "year": 2027, "name": "CDT 2027", "from": "2027-01-01", "until": "2027-12-31",
          "statements": [{"$line": 7, "id": "counts", "property": "p", "value": "C", "source": "own"}]}]}
        """#,
        "conflicts": #"""
        {"conflicts": [
         {"$line": 3, "id": "area", "topic": "D0370", "question": "Which?", "sides": ["D0370.area", "D0370.upper"],
          "state": "resolved", "holds": "D0370.area", "reason": "So", "decidedBy": "Us", "decidedOn": "2026-11-20"},
         {"$line": 9, "id": "owner", "topic": "cdt", "question": "Who?", "sides": ["cdt.owner", "cdt.other"],
          "state": "open", "reason": "Unsettled", "meanwhile": "Ask"}]}
        """#,
        "search": #"""
        {"sources": {"own": {"title": "Ours", "standing": "editorial"}}, "ignored": ["the"], "terms": [
         {"$line": 5, "words": ["us", "sonogram"], "codes": ["D0370"], "topics": ["cdt"], "source": "own"},
         {"$line": 6, "words": ["salivary stone"], "codes": ["D0386"], "source": "own"}]}
        """#,
    ]
    var documents = [
        "article-D0370": #"""
        {"$line": 2, "key": "D0370", "title": "One", "reviewed": "2026-11-23", "sections": [
         {"$line": 6, "key": "purpose", "title": "For", "blocks": [{"paragraph": [
          {"$line": 7, "text": "It has **both**, unlike D0386.", "marks": ["D0370.role"]},
          {"$line": 8, "text": "Read it with care.", "marks": ["editorial"]}]}]},
         {"$line": 9, "key": "related", "title": "Near", "blocks": [{"list": [
          {"$line": 10, "text": "D0386: images only.", "marks": ["D0370.role", "D0370.area"]}]}]},
         {"$line": 11, "key": "questions", "title": "Asked", "blocks": [
          {"$line": 12, "question": "Both?", "answer": [{"$line": 13, "text": "Yes.", "marks": ["D0370.role"]}]}]}]}
        """#,
        "topic-cdt": #"""
        {"$line": 2, "key": "cdt", "title": "Numbers for dentists", "reviewed": "2026-11-23", "sections": [
         {"$line": 6, "key": "what", "title": "What", "blocks": [{"paragraph": [
          {"$line": 7, "text": "D0370 is one.", "marks": ["D0370.role"]},
          {"$line": 8, "text": "It has an owner.", "marks": ["cdt.owner"]}]}]}]}
        """#,
    ]

    func reference() throws -> Reference {
        try Reference(
            files: files.mapValues { try JSONValue(parsing: $0) },
            documents: documents.mapValues { try JSONValue(parsing: $0) })
    }
}
