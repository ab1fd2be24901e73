/// Tells whether a text names a code of a service: `D0370`, also in small letters, or five digits such as CPT's.
///
/// Messages and hints ask for records and never name a code to reach for; titles of sources that do are left out.
enum CodeMention {
    static func isIn(_ text: String) -> Bool {
        text.split { !($0.isLetter || $0.isNumber) }.contains { word in
            let digits = word.drop { $0 == "D" || $0 == "d" }
            guard digits.allSatisfy({ ("0"..."9").contains($0) }) else { return false }
            return word.count == digits.count ? digits.count == 5 : word.count == digits.count + 1 && digits.count == 4
        }
    }
}
