/// The keys of the facts file as a person says them.
enum AnswerWords {
    static func of(_ key: String) -> String { known[key] ?? Words.plain(key) }

    private static let known = [
        "cbct": "cone beam CT", "mri": "MRI", "hba1c": "HbA1c", "photograph-2d": "photograph",
        "photograph-3d": "3D photograph", "duct-endoscopy": "camera in the duct",
        "hard-tissue-optical": "device on tooth tissue", "three-d-print": "3D print",
        "point-of-care-test": "test or device", "processing": "work on existing data", "direct": "the patient",
        "indirect": "a model or impression", "none": "none", "mention": "a mention in a note", "verbal": "spoken",
        "less-than-one-jaw": "less than one jaw",
    ]
}
