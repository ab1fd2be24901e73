import Payer
import Practice

/// Data of the house that stand beside a case, read once: plans' texts, and whom to ask for which record.
enum ShippedLayers {
    static let plans = try? PlanBook.shipped()
    static let guide = try? RecordGuide.shipped()
}
