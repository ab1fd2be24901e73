import CodeReference
import Essentials
import Practice

/// Reads the form by which a licensed file is handed in.
struct ReleaseForm {
    let entry: ReleasesDeskPage.Entry
    /// The file with what is said of it, or what is wrong with the form.
    let draft: Result<ReleaseDraft, FaultyForm>

    init(_ form: [String: String], _ file: Multipart.Part?) {
        var entry = ReleasesDeskPage.Entry()
        entry.year = form["year"] ?? ""
        entry.effective = form["effective"] ?? ""
        entry.scope = form["scope"] ?? ""
        entry.ignoring = form["ignoring"] ?? ""
        self.entry = entry
        var faults = FormFaults()
        let year = Int(entry.year)
        if year == nil { faults.add("year", "Wanted: the year of the release, such as 2027.") }
        let effective = try? CalendarDate(entry.effective)
        if effective == nil { faults.add("effective", "Wanted: the first day of service, such as 2027-01-01.") }
        let scope = ReleaseShelf.Scope(rawValue: entry.scope)
        if scope == nil { faults.add("scope", "Say whether it holds every code.") }
        if file?.bytes.isEmpty ?? true { faults.add("file", "Choose the file.") }
        var label: ReleaseLabel?
        if let year, let effective {
            do {
                label = try ReleaseLabel(year: year, effective: effective)
            } catch let error as ReleaseLabelError {
                faults.add(error.place.contains("date") ? "effective" : "year", "Wanted: \(error.wanted).")
            } catch {
                faults.add("year", "Wanted: the year of the release, such as 2027.")
            }
        }
        guard faults.isEmpty, let label, let scope, let file else {
            draft = .failure(FaultyForm(faults: faults))
            return
        }
        let ignoring = entry.ignoring.split(separator: ",").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        draft = .success(
            ReleaseDraft(
                label: label, fileName: ReleaseForm.name(file.filename ?? ""), bytes: Array(file.bytes), scope: scope,
                reading: ReleaseFile.Reading(ignoring: ignoring)))
    }

    /// The file's own name without folders and control characters, cut to what is kept.
    private static func name(_ text: String) -> String {
        let last = text.split { $0 == "/" || $0 == "\\" }.last ?? ""
        let plain = String(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map(Character.init))
        return plain.isEmpty ? "file" : String(plain.prefix(40))
    }
}
