import Claims
import Essentials
import Hypertext
import Practice

/// The form by which a claim is changed before it goes out.
struct ClaimEditForm: Part {
    struct Diagnosis: Hashable, Sendable {
        var code: String
        var words: String
    }

    struct Image: Hashable, Sendable {
        /// SOP Instance UID.
        var uid: String
        var label: String
        var picture: String
        var isChosen: Bool
        /// Why it can't go to a payer; empty where it can.
        var gap: String
    }

    var address: String
    var token: String
    var version: String
    var diagnoses: [Diagnosis]
    /// The positions that the line points at, from 1.
    var pointers: [Int]
    var fee: String
    var authorization: String
    var note: String
    /// Nil where the party has no signed report of its own.
    var report: Bool?
    var images: [Image]
    var faults: [String: String]
    var isOpen: Bool

    var html: HTML {
        element("details", ["class": "act", "open": isOpen ? "" : nil]) {
            element("summary", ["class": "btn"], text: "Edit the claim…")
            element("form", ["method": "post", "action": address, "class": "confirm plain claim-edit"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "version", "value": version])
                pointerFields
                Field(
                    label: "Charge in dollars", name: "fee", value: fee, hint: "Such as 185.00.",
                    fault: faults["fee"] ?? "", limit: 12)
                Field(
                    label: "Number of a prior authorisation", name: "authorization", value: authorization,
                    fault: faults["authorization"] ?? "", isRequired: false, limit: 50)
                Field(
                    label: "Note to the payer", name: "note", id: "claim-note", value: note,
                    hint: "At most \(ClaimEdit.noteLimit) characters. Left empty, billing says what it must.",
                    fault: faults["note"] ?? "", isRequired: false, limit: ClaimEdit.noteLimit)
                attachmentFields
                element("div", ["class": "btns"]) { element("button", ["class": "btn"], text: "Keep the changes") }
            }
        }
    }

    private var pointerFields: HTML {
        element("fieldset", ["class": (faults["pointers"] ?? "").isEmpty ? "field" : "field wrong"]) {
            element("legend", ["class": "label"], text: "Diagnoses of line 1, the weightiest first")
            element("div", ["class": "row"]) {
                for place in 1..<(min(4, diagnoses.count) + 1) { pointer(place) }
            }
            why("pointers")
        }
    }

    private func pointer(_ place: Int) -> HTML {
        let chosen = pointers.indices.contains(place - 1) ? pointers[place - 1] : 0
        return element("div") {
            element("label", ["for": "pointer-\(place)"], text: "\(place)")
            element("select", ["id": "pointer-\(place)", "name": "pointer-\(place)"]) {
                element("option", ["value": "0", "selected": chosen == 0 ? "" : nil], text: "none")
                for (index, diagnosis) in diagnoses.enumerated() {
                    element(
                        "option", ["value": "\(index + 1)", "selected": chosen == index + 1 ? "" : nil],
                        text: diagnosis.words.isEmpty ? diagnosis.code : "\(diagnosis.code) \(diagnosis.words)")
                }
            }
        }
    }

    private var attachmentFields: HTML {
        element("fieldset", ["class": (faults["attachments"] ?? "").isEmpty ? "field" : "field wrong"]) {
            element("legend", ["class": "label"], text: "What goes beside the claim")
            if let report {
                element("label", ["class": "tick"]) {
                    element(
                        "input", ["type": "checkbox", "name": "report", "value": "1", "checked": report ? "" : nil])
                    " The signed report, as PDF"
                }
            }
            element("div", ["class": "choose-images"]) {
                for (index, image) in images.enumerated() { choice(index + 1, image) }
            }
            why("attachments")
            element(
                "p", ["class": "hint"],
                text: "Images go as PNG, with the patient, the side and the day in words below the picture.")
        }
    }

    private func choice(_ number: Int, _ image: Image) -> HTML {
        element("label", ["class": image.gap.isEmpty ? "choose" : "choose off"]) {
            element("img", ["src": image.picture, "width": "112", "height": "84", "alt": ""])
            element("span") {
                element(
                    "input",
                    [
                        "type": "checkbox", "name": "image-\(number)", "value": image.uid,
                        "checked": image.isChosen ? "" : nil,
                    ])
                " Image \(number), \(image.label)"
            }
            if !image.gap.isEmpty { element("span", ["class": "hint"], text: image.gap) }
        }
    }

    private func why(_ name: String) -> HTML {
        guard let fault = faults[name], !fault.isEmpty else { return .empty }
        return element("p", ["class": "why", "id": "why-\(name)"]) {
            Icon.stop.mark
            element("span", text: fault)
        }
    }
}
