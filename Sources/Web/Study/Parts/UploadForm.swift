import Hypertext

/// Where images are dropped or chosen; a plain form where no script runs.
struct UploadForm: Part {
    /// What becomes of images that are sent here.
    var hint: String
    var address: String
    var token: String
    /// Where the images stand that were sent.
    var after: String
    var isNext = false

    /// The largest file that is taken this way.
    static let largest = 256 << 20
    static let largestWords = "256 MB"

    var html: HTML {
        element(
            "form",
            [
                "method": "post", "action": address, "enctype": "multipart/form-data", "class": "upload",
                "data-largest": "\(UploadForm.largest)", "data-largest-words": UploadForm.largestWords,
            ]
        ) {
            FormToken(token: token)
            element("div", ["class": "drop"]) {
                element("label", ["for": "upload-files"]) {
                    Icon.up.mark
                    element("span") {
                        element("strong", text: "Drop images here, or choose them")
                        " "
                        element("span", ["class": "hint"], text: hint)
                    }
                }
                element(
                    "input",
                    [
                        "type": "file", "id": "upload-files", "name": "files", "multiple": "", "required": "",
                        "aria-describedby": "upload-hint",
                    ])
                element(
                    "p", ["class": "hint", "id": "upload-hint"],
                    text:
                        "DICOM files, each up to \(UploadForm.largestWords). A larger one is sent from the scanner by "
                        + "DICOM. Whose images they are is read from the files and checked.")
            }
            element("div", ["class": "btns"]) {
                element("button", ["class": isNext ? "btn go" : "btn"], text: "Send the images")
            }
            element("div", ["class": "progress", "hidden": "", "data-progress": ""]) {
                element("p", ["role": "status", "data-count": ""])
                element("progress", ["max": "1", "value": "0", "aria-label": "Images received"])
                element("dl", ["class": "outcomes", "data-outcomes": ""])
                element("ul", ["class": "failures", "role": "list", "data-failures": ""])
                element("div", ["class": "btns"]) {
                    element(
                        "button", ["type": "button", "class": "btn", "data-retry": "", "hidden": ""],
                        text: "Send the failed ones again")
                    element(
                        "a", ["class": "btn go", "data-after": "", "hidden": "", "href": after],
                        text: "Show the images")
                }
            }
        }
    }
}
