import CodeReference
import Essentials
import Practice

/// Licensed releases as a page of the desk.
struct ReleasesMapping {
    var applied: [ReleaseRecord]
    var waiting: [StagedReleaseSummary]
    var licence: LicenceStatement?
    var token: String
    /// Whether the person may state what the licence allows.
    var mayState: Bool

    /// What was typed into a form that was not taken.
    struct Typed {
        var entry = ReleasesDeskPage.Entry()
        var file: ReleaseFileError?
        /// The release whose withdrawal was sent.
        var withdrawn: String?
        var allows: String?
        var isLicence = false
        var text = ""
        var faults = FormFaults()
    }

    func page(_ typed: Typed = Typed()) -> ReleasesDeskPage {
        ReleasesDeskPage(
            applied: applied.map { show($0, typed) },
            waiting: waiting.map {
                NavigationItem(
                    text: "\($0.label.name) from \($0.file.name), \(Words.moment($0.at)), \($0.author)",
                    address: "/desk/releases/\(PercentCoding.encode($0.id))")
            },
            licence: note, stateLicence: mayState ? state(typed) : nil, entry: typed.entry, faults: typed.faults,
            details: typed.file?.faults.map {
                .init(
                    place: $0.place.isEmpty ? "the file" : $0.place, text: "Found \($0.found); wanted \($0.wanted).",
                    cure: $0.cure)
            } ?? [],
            furtherDetails: typed.file.map { $0.count - $0.faults.count } ?? 0, token: token,
            largest: "\(ReleaseFile.byteLimit >> 20) MB")
    }

    private func show(_ record: ReleaseRecord, _ typed: Typed) -> ReleasesDeskPage.Release {
        var field = Field(
            label: "Why", name: "reason", id: "withdraw-\(record.label.id)",
            value: typed.withdrawn == record.label.id ? typed.text : "", limit: FormLimits.remark, lines: 2)
        if typed.withdrawn == record.label.id { field = typed.faults.dress(field) }
        let from = record.label.effective.spoken
        return ReleasesDeskPage.Release(
            name: record.label.name, summary: "in force from \(from): \(record.summary)",
            details: "\(record.file.name), \(Words.count(record.file.codes, "code", "codes")), "
                + "\(spokenSize(record.file.size)); applied by \(record.author), \(Words.moment(record.at))",
            withdraw: Act(
                opener: "Withdraw…", headline: "Withdraw \(record.label.name)?",
                text:
                    "Its texts are no longer used or shown. Its versions stay in the store, and it can be read again.",
                button: "Withdraw it", address: "/desk/applied/\(PercentCoding.encode(record.label.id))/withdraw",
                token: token, fields: [field], isOpen: typed.withdrawn == record.label.id))
    }

    private var note: Note {
        guard let licence else {
            return Note(
                kind: .unknown, headline: "Nobody has said what the licence allows.",
                text: "So nothing imported is shown to the public.")
        }
        return Note(
            kind: licence.allowsPublicTexts ? .ok : .plain,
            headline: licence.allowsPublicTexts
                ? "Imported texts are shown to everyone." : "Imported texts are not shown to the public.",
            text: "“\(licence.words)” \(licence.author), \(Words.moment(licence.at)).")
    }

    private func state(_ typed: Typed) -> Act {
        var field = Field(
            label: "Which licence, and what it allows", name: "words", value: typed.isLicence ? typed.text : "",
            hint: "Kept with your name and the moment.", limit: FormLimits.remark, lines: 2)
        if typed.isLicence { field = typed.faults.dress(field) }
        return Act(
            opener: "State what the licence allows…", headline: "May everyone read the imported texts?",
            text:
                "Buying the manual does not allow it. It holds from now on, for all releases, until it is stated anew.",
            button: "State it", address: "/desk/licence", token: token, fields: [field],
            choice: Choice(
                label: "The licence", name: "allows",
                options: [
                    .init(value: "no", text: "does not allow it"), .init(value: "yes", text: "allows it"),
                ], value: typed.allows ?? "", fault: typed.isLicence ? typed.faults.text(of: "allows") : ""),
            isOpen: typed.isLicence)
    }
}
