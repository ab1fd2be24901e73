import Hypertext

/// The messages by which what is missing is asked for.
struct Letters: Part {
    var letters: [Letter]

    var html: HTML {
        block("Whom to ask", id: "ask") {
            element(
                "p", ["class": "quiet small"],
                text: "Ready to send. No patient is named; late records are added under today's date.")
            for letter in letters { letter }
        }
    }
}
