import Essentials
import HTTPTypes
import Hypertext
import Practice
import Reporting

extension ReadingRoutes {
    /// Saves one field; answers with what the page shows of the whole draft.
    @Sendable static func field(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let (path, value) = (inquiry.form["path"] ?? "", inquiry.form["value"] ?? "")
        let base = inquiry.form["base"].flatMap { Int($0) } ?? 0
        return try await state(site, inquiry, id, since: .max, path: path) { workspace, session in
            try workspace.saveField(path, value, base: base, of: id, by: session)
        }
    }

    /// Does what a key asks for; answers with the fields that it filled.
    @Sendable static func act(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let since = inquiry.form["since"].flatMap { Int($0) } ?? 0
        guard let act = DraftActReading.act(inquiry.form["act"] ?? "", inquiry.form) else {
            throw Refusal.malformed("The form names no act.")
        }
        return try await state(site, inquiry, id, since: since) { try $0.act(act, on: id, by: $1) }
    }

    /// What changed in a draft since a version, who else is in it, and what is missing.
    @Sendable static func live(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let since = inquiry.query["since"].flatMap { Int($0) } ?? 0
        return try await state(
            site, inquiry, id, since: since, path: inquiry.query["field"] ?? "", skipsUnchanged: true
        ) { _, _ in }
    }

    private static func state(
        _ site: Site, _ inquiry: Inquiry, _ id: String, since: Int, path: String = "", skipsUnchanged: Bool = false,
        _ change: @Sendable @escaping (Workspace, Session) throws -> Void
    ) async throws -> Answer {
        do {
            return try await site.asking(inquiry) { workspace, session in
                try change(workspace, session)
                let people = try workspace.seen(in: id, field: path, for: session)
                if skipsUnchanged, try workspace.draftVersion(of: id, for: session) == since {
                    return json(["version": .number(JSONNumber(since)), "people": LiveDraft.people(people, workspace)])
                }
                let study = try workspace.writing(id, for: session)
                let mapping = WritingMapping(
                    study: study, template: workspace.job.template, caseAddress: CasePlace.images.address(of: id))
                return json(LiveDraft(mapping: mapping, people: people, since: since, path: path).json)
            }
        } catch let conflict as FieldConflict {
            return json(
                [
                    "conflict": [
                        "path": .string(conflict.path), "mine": .string(conflict.mine),
                        "theirs": .string(conflict.theirs), "name": .string(conflict.name),
                        "time": .string(conflict.time.spokenTime), "version": .number(JSONNumber(conflict.version)),
                    ]
                ], .conflict)
        } catch let refused as ReadingRefused {
            return json(
                ["refused": .string(refused.words), "signed": .bool(refused.kind == .signed)], .unprocessableContent)
        }
    }

    private static func json(_ value: JSONValue, _ status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer(status, mediaType: "application/json", body: Array(value.canonical.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }
}

/// What the script of the form is told.
struct LiveDraft {
    let mapping: WritingMapping
    let people: [PersonInDraft]
    /// Fields of later versions are told.
    let since: Int
    /// The field that was saved, whose version is told in any case.
    let path: String

    var json: JSONValue {
        let fields = mapping.draft.fields.filter { $0.value.version > since || $0.key == path }.sorted {
            $0.key < $1.key
        }
        return [
            "version": .number(JSONNumber(mapping.study.stored.version)),
            "saved": .string(mapping.saved),
            "fields": .array(
                fields.map { path, field in
                    [
                        "path": .string(path), "value": .string(field.value),
                        "version": .number(JSONNumber(field.version)), "name": .string(field.name),
                        "author": .string(field.author),
                    ]
                }),
            "people": .strings(people.map { mapping.people($0) }),
            "meter": .string(mapping.meter().html.text),
            "gate": .string(mapping.gate().html.text),
            "ready": .bool(mapping.study.blocking.isEmpty),
            "missing": .array(
                mapping.study.blocking.map { item in
                    .members([
                        "path": item.path.map { .string($0.description) }, "words": .string(item.words),
                        "address": .string(mapping.address(item)),
                    ])
                }),
            "impression": .string(mapping.impressionOffer),
            "offers": .strings(mapping.offers),
        ]
    }

    static func people(_ people: [PersonInDraft], _ workspace: Workspace) -> JSONValue {
        let words = DraftWords(template: workspace.job.template)
        return .strings(
            people.map { person in
                person.name + (DraftPath(person.field).map { " is in \(words.name($0))." } ?? " has this draft open.")
            })
    }
}
