import Hypertext

/// A person: their studies, who pays, what they suffer from.
struct PatientPage: Hashable, Sendable {
    struct Study: Hashable, Sendable {
        var id: String
        var title: String
        var date: String
        var state: Tag
        /// Nil where the person may not open it.
        var address: String?
        /// Nil where the order can't be changed any more.
        var change: String?
    }

    struct Insurance: Hashable, Sendable {
        var key: String
        var payer: String
        var rank: String
        /// Member, group, days, holder.
        var details: [String]
        var hasEnded: Bool
        /// Whether it goes on beyond today.
        var goesOn: Bool
    }

    struct Complaint: Hashable, Sendable {
        var key: String
        var code: String
        var words: String
        var since: String
        var isActive: Bool
    }

    var id: String
    var name: String
    /// Birth date, age, number, sex.
    var head: String
    var studies: [Study]
    var insurances: [Insurance]
    var complaints: [Complaint]
    var facts: [(term: String, value: String)] { zip(terms, values).map { ($0, $1) } }
    var terms: [String]
    var values: [String]
    var version: Int
    var mayChange: Bool
    var mayOrder: Bool
    var token: String
    /// What the record of all studies has to show; made elsewhere.
    var timeline: HTML = .empty

    static func address(_ id: String, _ part: String = "") -> String {
        "/practice/patients/\(PercentCoding.encode(id))" + (part.isEmpty ? "" : "/\(part)")
    }

    var html: HTML {
        .group {
            RoomHeader(title: name, note: head, buttons: buttons)
            element("div", ["class": "cols wide"]) {
                element("div") {
                    block("Orders and studies", id: "studies") { studyTable }
                    // ---- timeline: the record of all studies goes here ----
                    timeline
                    // ---- end of timeline ----
                }
                element("aside", ["class": "beside-person"]) {
                    coverages
                    problems
                    block("Contact") {
                        element("dl", ["class": "pairs-of"]) {
                            for fact in facts {
                                element("dt", text: fact.term)
                                element("dd", text: fact.value)
                            }
                        }
                    }
                }
            }
        }
    }

    private var buttons: [Button] {
        var buttons: [Button] = []
        if mayOrder {
            buttons.append(
                Button(text: "Order a study", address: PatientPage.address(id, "order"), isNext: true))
        }
        if mayChange { buttons.append(Button(text: "Edit", address: PatientPage.address(id, "edit"), icon: .pen)) }
        return buttons
    }

    @HTMLBuilder private var studyTable: HTML {
        if studies.isEmpty {
            Empty(headline: "No orders yet.", text: "An order makes the case that waits for its images.")
        } else {
            StackTable(
                columns: [
                    .init(title: "Date of service", isHead: true), .init(title: "Examination"), .init(title: "Stand"),
                    .init(title: "Order"),
                ],
                rows: studies.map { study in
                    [
                        .init(study.date),
                        .init(study.address.map { element("a", ["href": $0], text: study.title) } ?? HTML(study.title)),
                        .init(study.state.html),
                        .init(
                            study.change.map { address in
                                element("a", ["href": address]) {
                                    "Change"
                                    element("span", ["class": "hide"], text: " order \(study.id)")
                                }
                            } ?? element("span", ["class": "mono digest"], text: study.id)),
                    ]
                })
        }
    }

    private var coverages: HTML {
        block("Coverage", id: "coverage") {
            if insurances.isEmpty {
                element("p", ["class": "quiet"], text: "None is known. Without one there is no claim.")
            }
            element("ul", ["class": "entries", "role": "list"]) {
                for insurance in insurances {
                    element("li") {
                        element("p") {
                            element("b", text: insurance.payer)
                            " "
                            insurance.hasEnded ? Tag(.plain, "ended").html : Tag(.plain, insurance.rank).html
                        }
                        for detail in insurance.details { element("p", ["class": "small quiet"], text: detail) }
                        if mayChange {
                            element("div", ["class": "btns small-deeds"]) {
                                change("coverage/\(insurance.key)", about: "coverage by \(insurance.payer)")
                                if insurance.goesOn {
                                    deed("End today", "coverage/\(insurance.key)/end", about: insurance.payer)
                                }
                            }
                        }
                    }
                }
            }
            if mayChange {
                Buttons(buttons: [Button(text: "Add coverage", address: PatientPage.address(id, "coverage"))])
            }
        }
    }

    private var problems: HTML {
        block("Problems", id: "problems") {
            if complaints.isEmpty { element("p", ["class": "quiet"], text: "None is on the list.") }
            element("ul", ["class": "entries", "role": "list"]) {
                for complaint in complaints {
                    element("li", ["class": complaint.isActive ? nil : "over"]) {
                        element("p") {
                            element("span", ["class": "code"], text: complaint.code)
                            " \(complaint.words) "
                            if !complaint.isActive { Tag(.ok, "resolved") }
                        }
                        if !complaint.since.isEmpty {
                            element("p", ["class": "small quiet"], text: "Since \(complaint.since)")
                        }
                        if mayChange {
                            element("div", ["class": "btns small-deeds"]) {
                                change("problem/\(complaint.key)", about: "problem \(complaint.code)")
                                deed(
                                    complaint.isActive ? "Resolved" : "Active again",
                                    "problem/\(complaint.key)/state", about: complaint.code,
                                    ["status": complaint.isActive ? "resolved" : "active"])
                            }
                        }
                    }
                }
            }
            if mayChange {
                Buttons(buttons: [Button(text: "Add a problem", address: PatientPage.address(id, "problem"))])
            }
        }
    }

    private func change(_ part: String, about: String) -> HTML {
        element("a", ["class": "btn", "href": PatientPage.address(id, part)]) {
            "Change"
            element("span", ["class": "hide"], text: " \(about)")
        }
    }

    private func deed(_ text: String, _ part: String, about: String, _ more: [String: String] = [:]) -> DeedButton {
        DeedButton(
            text: text, address: PatientPage.address(id, part), token: token,
            hidden: more.merging(["expecting": "\(version)"]) { first, _ in first }, about: about)
    }
}
