@testable import Web

/// A form as a page serves it: where it is sent, and what a browser would send of it.
struct ServedForm: Hashable {
    struct Control: Hashable {
        enum Kind: Hashable { case hidden, text, password, file, tick, choice, selection, button }

        var kind: Kind
        var name: String
        var value: String
        /// Ticked, chosen, or sent in any case.
        var isSent: Bool
        /// What else a selection offers.
        var offers: [String] = []

        /// Whether a person types it.
        var isTyped: Bool { kind == .text }
    }

    var action: String
    var isMultipart: Bool
    var controls: [Control] = []

    /// Whether it belongs to the page and not to its head, which every page has.
    var isOfPage: Bool { action != "/practice/sign-out" }

    /// What a browser sends when nobody has touched anything, without a button.
    var fields: [String: String] {
        Dictionary(
            controls.filter { $0.isSent && $0.kind != .button && $0.kind != .file }.map { ($0.name, $0.value) }
        ) { _, last in last }
    }

    /// The buttons that say what is to be done, by their values.
    var buttons: [Control] { controls.filter { $0.kind == .button && !$0.name.isEmpty } }

    func control(_ name: String) -> Control? { controls.first { $0.name == name } }

    /// What a page says is wrong with its fields.
    static func faults(_ page: String) -> [String] {
        var (faults, isWhy): ([String], Bool) = ([], false)
        for piece in MarkupReader.pieces(page) {
            switch piece {
            case .start("p", let attributes): isWhy = attributes["class"] == "why"
            case .end("p"): isWhy = false
            case .text(let text) where isWhy: faults.append(text)
            default: break
            }
        }
        return faults
    }

    /// The forms of a page that are sent by POST.
    static func posts(_ page: String) -> [ServedForm] {
        var forms: [ServedForm] = []
        var open: ServedForm?
        var area: Control?
        var isTemplate = false
        for piece in MarkupReader.pieces(page) {
            switch piece {
            case .start("template", _): isTemplate = true
            case .end("template"): isTemplate = false
            case .start("form", let attributes) where attributes["method"]?.lowercased() == "post":
                open = ServedForm(
                    action: attributes["action"] ?? "", isMultipart: attributes["enctype"] == "multipart/form-data")
            case .end("form"):
                if let open { forms.append(open) }
                open = nil
            case .start("textarea", let attributes):
                area = Control(kind: .text, name: attributes["name"] ?? "", value: "", isSent: true)
            case .end("textarea"):
                if let area, !isTemplate { open?.controls.append(area) }
                area = nil
            case .text(let text):
                if area != nil { area?.value += text.hasPrefix("\n") ? String(text.dropFirst()) : text }
            case .start(let name, let attributes) where !isTemplate: open?.take(name, attributes)
            default: break
            }
        }
        return forms
    }

    private mutating func take(_ name: String, _ attributes: [String: String]) {
        let value = attributes["value"] ?? ""
        guard attributes["disabled"] == nil else { return }
        switch name {
        case "input":
            let type = attributes["type"] ?? "text"
            let isOn = attributes["checked"] != nil
            let kind: Control.Kind =
                switch type {
                case "hidden": .hidden
                case "password": .password
                case "file": .file
                case "checkbox": .tick
                case "radio": .choice
                case "submit": .button
                default: .text
                }
            controls.append(
                Control(
                    kind: kind, name: attributes["name"] ?? "",
                    value: kind == .tick && attributes["value"] == nil ? "on" : value,
                    isSent: kind == .tick || kind == .choice ? isOn : true))
        case "button":
            guard attributes["type"] != "button" else { return }
            controls.append(Control(kind: .button, name: attributes["name"] ?? "", value: value, isSent: false))
        case "select":
            controls.append(Control(kind: .selection, name: attributes["name"] ?? "", value: "", isSent: true))
        case "option":
            guard let last = controls.indices.last, controls[last].kind == .selection else { return }
            if controls[last].offers.isEmpty || attributes["selected"] != nil { controls[last].value = value }
            controls[last].offers.append(value)
        default: break
        }
    }
}
