/// What usually helps against a denial of dental imaging, by its reason code; our own words and experience of the trade.
///
/// An editorial table: no payer's policy for D0370 was found, so that each line says what to try and promises nothing.
public enum DenialCure {
    /// The step for a reason code; nil where none is known.
    public static func step(for reason: String) -> String? { steps[reason] }

    private static let steps = [
        "4": "Check code and modifiers, then replace the claim.",
        "8": "Check the provider’s taxonomy, then replace the claim.",
        "11": "Point the line at the diagnosis that was the reason, then replace the claim.",
        "16": "Correct the field that the remark code names, then replace the claim.",
        "18": "Compare with the claim that the payer has; void one of the two if both are there.",
        "22": "Ask the other payer first, then replace the claim with its answer.",
        "29": "Show that the first file was sent in time: the sent file and its 999 are below.",
        "31": "Check member number, name and birth date, then replace the claim.",
        "50": "Show reason, diagnosis and effect on treatment: replace the claim with the signed report.",
        "96": "Check the plan’s text; a medical plan may take what a dental plan does not list.",
        "97": "Claim one service for each study and party; replace the claim if two were sent.",
        "109": "Send it to the payer that has the member.",
        "119": "Check when the benefit was used last; say the reason for repeating.",
        "197": "Get the authorisation, put its number in, then replace the claim.",
        "204": "Check the plan’s text; a medical plan may take what a dental plan does not list.",
        "251": "Send the signed report and labelled images with a replacement.",
        "252": "Send the signed report and key images with a replacement.",
    ]
}
