import Claims
import Essentials
import Patients
import Reporting
import Ultrasound

/// Holds what a person chose of a claim against the case.
struct ClaimEditRules {
    let plan: AttachmentPlan

    struct Fault {
        /// The field of the form.
        let place: String
        /// One sentence.
        let found: String
        /// One sentence.
        let wanted: String
    }

    func faults(of edit: ClaimEdit) -> [Fault] {
        var faults: [Fault] = []
        let count = min(plan.material.source.order.diagnoses.count, 4)
        if edit.pointers.count > 1 {
            faults.append(Fault(place: "pointers", found: "The claim has one line.", wanted: "Choose for one line."))
        }
        for pointers in edit.pointers where !pointers.isEmpty {
            if pointers.count > 4 || Set(pointers).count != pointers.count
                || !pointers.allSatisfy((1..<(count + 1)).contains)
            {
                faults.append(
                    Fault(
                        place: "pointers", found: "A line points at a diagnosis that the claim does not have.",
                        wanted: "Each of the claim’s \(count) diagnoses once at most."))
            }
        }
        if let fee = edit.fee, fee < .zero || fee.cents > 99_999_999 {
            faults.append(
                Fault(place: "fee", found: "The fee does not fit a claim.", wanted: "0.00 to 999999.99 dollars."))
        }
        if let fault = text(edit.priorAuthorization, 50, "authorization", "The authorisation") { faults.append(fault) }
        if let fault = text(edit.note, ClaimEdit.noteLimit, "note", "The note") { faults.append(fault) }
        return faults + attachments(edit)
    }

    /// Text that an X12 element holds.
    private func text(_ text: String, _ limit: Int, _ place: String, _ name: String) -> Fault? {
        if text.utf8.count > limit {
            return Fault(place: place, found: "\(name) is too long.", wanted: "At most \(limit) characters.")
        }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains { "*~:^".contains($0) }
        return isPlain && text.first != " " && text.last != " "
            ? nil
            : Fault(
                place: place, found: "\(name) holds a sign that can’t stand in a claim.",
                wanted: "Letters, digits and plain signs, without * ~ : or ^.")
    }

    private func attachments(_ edit: ClaimEdit) -> [Fault] {
        guard let chosen = edit.attachments else { return [] }
        func fault(_ found: String, _ wanted: String) -> Fault {
            Fault(place: "attachments", found: found, wanted: wanted)
        }
        var faults: [Fault] = []
        if chosen.report, !plan.readsReport {
            faults.append(fault("This party has not read the images.", "Leave the report to the party that read."))
        }
        if chosen.report, plan.report?.signature == nil {
            faults.append(fault("The report is not signed.", "Sign it, or leave it out."))
        }
        if chosen.images.count > ClaimEdit.Attachments.imageLimit {
            faults.append(fault("Too many images.", "At most \(ClaimEdit.Attachments.imageLimit)."))
        }
        if Set(chosen.images).count != chosen.images.count {
            faults.append(fault("An image is chosen twice.", "Each image once."))
        }
        for (index, image) in plan.material.images.enumerated()
        where chosen.images.contains(image.image.sopInstanceUID) {
            let missing = image.image.missingForPayer
            if !missing.isEmpty {
                faults.append(
                    fault(
                        "Image \(index + 1) does not say \(missing.joined(separator: " and ")).",
                        "Label it, or leave it out: a payer returns pictures that could be anyone’s or either side."))
            }
        }
        let known = Set(plan.material.images.map(\.image.sopInstanceUID))
        if !known.isSuperset(of: chosen.images) {
            faults.append(fault("An image is chosen that the case does not have.", "Choose again."))
        }
        return faults
    }
}
