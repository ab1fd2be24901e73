import Hypertext

/// Files that can be had, each with what it is and its size.
struct Downloads: Part {
    struct File: Hashable, Sendable {
        var name: String
        var address: String
        var meaning: String
        var size: String
    }

    var files: [File]

    var html: HTML {
        element("ul", ["class": "files", "role": "list"]) {
            for file in files {
                element("li") {
                    element("a", ["href": file.address, "download": file.name]) {
                        Icon.down.mark
                        element("span", text: file.name)
                    }
                    element("span", ["class": "what"], text: file.meaning)
                    element("span", ["class": "size"], text: file.size)
                }
            }
        }
    }
}
