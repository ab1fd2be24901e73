import CodeReference
import Payer
import Practice

/// Data of the house that stand beside a case, read once: plans' texts, payers' reasons, and whom to ask for which record.
enum ShippedLayers {
    static let plans = try? PlanBook.shipped()
    /// Reasons of payers in our words.
    static let codeSets = try? CodeSets.shipped()
    static let guide = try? RecordGuide.shipped()
}
