import Essentials
import HTTPTypes
import Patients
import Practice

/// Words for what the register holds.
enum RegisterWords {
    /// `518 555 0131`; other text as it is.
    static func telephone(_ digits: String) -> String {
        guard digits.count == 10 else { return digits }
        return "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))"
    }

    /// `12208-0003`.
    static func zip(_ digits: String) -> String {
        digits.count == 9 ? "\(digits.prefix(5))-\(digits.suffix(4))" : digits
    }

    /// On one line.
    static func address(_ address: PostalAddress) -> String {
        (address.lines + ["\(address.city), \(address.state) \(zip(address.zip))"]).joined(separator: ", ")
    }

    static func state(_ state: CaseState) -> String {
        switch state {
        case .ordered: "Ordered, no images yet"
        case .captured: "Images are there"
        case .reading: "Being read"
        case .signed: "Report signed"
        case .received: "Taken in"
        case .incomplete: "Something is missing"
        case .billed: "Claimed"
        case .answered: "The payer has answered"
        }
    }

    /// `the finding; wanted: the cure.`
    static func fault(_ fault: RegisterFault) -> String {
        "\(Words.sentence(fault.found)); wanted: \(fault.wanted)."
    }

    /// The faults of an entry beside the fields of its form.
    ///
    /// - Parameter fields: the names that the form has; what lies elsewhere is said above it.
    static func faults(_ faults: [RegisterFault], fields: (String) -> Bool = { _ in true }) -> FormFaults {
        var told = FormFaults()
        var elsewhere: [String] = []
        for fault in faults {
            if fields(fault.place) {
                told.add(fault.place, self.fault(fault))
            } else {
                elsewhere.append(self.fault(fault))
            }
        }
        if !told.faults.isEmpty {
            told.headline = "Not saved yet."
            told.text =
                "\(Words.count(told.faults.count, "field needs", "fields need")) mending below; what you typed is kept."
        }
        if !elsewhere.isEmpty {
            told.headline = "Not saved yet."
            told.text = (elsewhere + [told.text]).filter { !$0.isEmpty }.joined(separator: " ")
        }
        return told
    }

    static let faulty = HTTPResponse.Status.unprocessableContent
}
