import Hypertext

/// Licensed CDT files: what is applied, what waits, what the licence allows, and the upload.
struct ReleasesDeskPage: Hashable, Sendable {
    struct Release: Hashable, Sendable {
        var name: String
        /// What it changed when it was applied.
        var summary: String
        /// File, codes, by whom and when.
        var details: String
        /// Takes it out again; nil where the role does not allow it.
        var withdraw: Act?
    }

    struct Entry: Hashable, Sendable {
        var year = ""
        var effective = ""
        var scope = "everything"
        var ignoring = ""
    }

    var applied: [Release]
    /// Files that were compared and wait to be applied, with what is said of them.
    var waiting: [NavigationItem]
    /// What was last said of the licence.
    var licence: Note
    /// Only for those who may state it.
    var stateLicence: Act?
    var entry: Entry
    var faults = FormFaults()
    /// What the file's refusal names: place, found, wanted, cure.
    var details: [FileFault] = []
    /// How many faults there are beyond those that are listed.
    var furtherDetails = 0
    var token: String
    /// In words: `64 MB`.
    var largest: String

    struct FileFault: Hashable, Sendable {
        var place: String
        var text: String
        var cure: String
    }

    var html: HTML {
        .group {
            RoomHeader(
                title: applied.isEmpty
                    ? "No licensed release is applied"
                    : Words.count(applied.count, "licensed release", "licensed releases"),
                note: "CDT belongs to the ADA. A file is read for its licensee.")
            faults.note
            if !details.isEmpty { faulty }
            if !waiting.isEmpty {
                block("Compared, not yet applied") {
                    element("ul") {
                        for item in waiting { element("li") { item.html } }
                    }
                }
            }
            if !applied.isEmpty {
                block("Applied") {
                    for release in applied { ReleasesDeskPage.show(release) }
                }
            }
            block("Read a file", id: "read") { upload }
            block("What the licence allows", id: "licence") {
                licence
                if let stateLicence { stateLicence }
            }
        }
    }

    private var faulty: HTML {
        block("What is wrong with the file") {
            for fault in details {
                FindingRow(
                    tag: Tag(.bad, "refused"), place: fault.place, headline: fault.text, reason: "", cure: fault.cure)
            }
            if furtherDetails > 0 {
                element("p", ["class": "quiet"], text: "And \(Words.grouped(furtherDetails)) more.")
            }
        }
    }

    private var upload: HTML {
        element(
            "form",
            ["method": "post", "action": "/desk/releases", "enctype": "multipart/form-data", "class": "entry"]
        ) {
            FormToken(token: token)
            element("div", ["class": "row dates"]) {
                faults.dress(Field(label: "Year of the release", name: "year", value: entry.year, limit: 4))
                faults.dress(
                    Field(
                        label: "In force from", name: "effective", value: entry.effective, type: "date",
                        hint: "The first day of service", limit: 10))
            }
            Choice(
                label: "The file holds", name: "scope",
                options: [
                    .init(value: "everything", text: "every code"),
                    .init(value: "additions", text: "only what is new or changed"),
                ], value: entry.scope, fault: faults.text(of: "scope"))
            faults.dress(
                Field(
                    label: "The CDT file", name: "file", type: "file",
                    hint: "Tab or comma, UTF-8 or Windows-1252, up to \(largest). Nothing changes before you have "
                        + "seen the comparison."))
            faults.dress(
                Field(
                    label: "Columns to leave out", name: "ignoring", value: entry.ignoring,
                    hint: "Their headings, separated by commas. A column that is not known is refused otherwise.",
                    isRequired: false))
            element("div", ["class": "btns"]) {
                element("button", ["class": "btn go"], text: "Read and compare")
            }
        }
    }

    private static func show(_ release: Release) -> HTML {
        element("article", ["class": "saying"]) {
            element("p") {
                element("strong", text: release.name)
                " \(release.summary)"
            }
            element("p", ["class": "small quiet"], text: release.details)
            release.withdraw
        }
    }
}
