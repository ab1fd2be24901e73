/// Dates and numbers among typed words, each as the range of its words.
extension TypedWords {
    /// `3/14/1971`, `14.3.71`, `1971-03-14`, `March 14, 1971`, `14th of March 1971`.
    func date(at index: Int) -> Range<Int>? {
        guard let first = self[index] else { return nil }
        if let second = self[index + 1], let third = self[index + 2], let a = first.number, let b = second.number,
            let c = third.number, second.before == third.before, ["/", ".", "-"].contains(second.before),
            !second.hasSpaceBefore, !third.hasSpaceBefore
        {
            let isYearFirst = first.digits == 4 && TypedWords.isYear(a) && (1...12).contains(b) && (1...31).contains(c)
            let isYearLast =
                (1...31).contains(a) && (1...31).contains(b) && min(a, b) <= 12
                && (third.digits == 2 || (third.digits == 4 && TypedWords.isYear(c)))
            return isYearFirst || isYearLast ? index..<index + 3 : nil
        }
        if isMonth(index), let day = day(index + 1), let year = year(day) { return index..<year }
        if let next = day(index) {
            let month = self[next]?.lower == "of" ? next + 1 : next
            if isMonth(month), let year = year(month + 1) { return index..<year }
        }
        return nil
    }

    /// `123-45-6789`, `123 45 6789`, or nine digits behind a word for it.
    func socialSecurityNumber(at index: Int) -> Range<Int>? {
        if let first = self[index], let second = self[index + 1], let third = self[index + 2],
            first.isNumber, second.isNumber, third.isNumber, first.digits == 3, second.digits == 2, third.digits == 4,
            ["-", ""].contains(second.before), second.before == third.before
        {
            return index..<index + 3
        }
        guard let word = self[index], word.isNumber, word.digits == 9 else { return nil }
        let isMarked = (max(0, index - 5)..<index).contains {
            ["ssn", "ssns"].contains(words[$0].lower)
                || (words[$0].lower == "social" && words[$0 + 1].lower.hasPrefix("securit"))
        }
        return isMarked ? index..<index + 1 : nil
    }

    /// Ten digits as telephone numbers are written in North America: `(212) 555-0142`, `212.555.0142`, `+1 212 555 0142`.
    func telephone(at index: Int) -> Range<Int>? {
        guard let first = self[index], let second = self[index + 1], let third = self[index + 2], first.isNumber,
            second.isNumber, third.isNumber, first.digits == 3, second.digits == 3, third.digits == 4,
            ["", "-", ".", ")", ")-"].contains(second.before), ["", "-", "."].contains(third.before)
        else { return nil }
        return index..<index + 3
    }

    /// `name@example.org`, seen from its first word.
    func mail(at index: Int) -> Range<Int>? {
        guard self[index] != nil, self[index - 1].map({ _ in joins(index) }) != true else { return nil }
        var (end, hasAt, hasPoint) = (index + 1, false, false)
        while let word = self[end], joins(end) {
            if word.before == "@" { hasAt = true } else if hasAt, word.before == "." { hasPoint = true }
            end += 1
        }
        return hasAt && hasPoint ? index..<end : nil
    }

    private func joins(_ index: Int) -> Bool {
        guard let word = self[index], index > 0 else { return false }
        return !word.hasSpaceBefore && ["@", ".", "-", "_", "+"].contains(word.before)
    }

    /// A Medicare beneficiary identifier: eleven places of set kinds, such as `1EG4-TE5-MK73` (CMS, MBI format).
    func medicareNumber(at index: Int) -> Range<Int>? {
        var (text, end) = ("", index)
        while let word = self[end], text.count < 11, end == index || (word.before == "-" && !word.hasSpaceBefore) {
            text += word.text
            end += 1
        }
        let kinds = Array("1AB1ABNAANN")
        let places = Array(text.utf8)
        guard places.count == 11 else { return nil }
        for (place, byte) in places.enumerated() {
            let isDigit = (0x30...0x39).contains(byte)
            let isLetter = (0x41...0x5A).contains(byte)
            switch (kinds[place], place) {
            case ("1", 0): guard isDigit, byte != 0x30 else { return nil }
            case ("1", _), ("N", _): guard isDigit else { return nil }
            case ("A", _): guard isLetter else { return nil }
            default: guard isDigit || isLetter else { return nil }
            }
        }
        return index..<end
    }

    /// The number behind a marker: at least so many digits, other than a code, a year, or a date.
    func number(behind marker: Range<Int>?, digits: Int) -> Range<Int>? {
        guard let marker else { return nil }
        var index = marker.upperBound
        while let word = self[index], PatientDataWords.links.contains(word.lower), index < marker.upperBound + 3 {
            index += 1
        }
        guard let first = self[index], date(at: index) == nil else { return nil }
        var (end, count, text) = (index, 0, "")
        while let word = self[end], end == index || (!word.hasSpaceBefore && ["-", ""].contains(word.before)) {
            count += word.digits
            text += word.text
            end += 1
        }
        let isCode = CodeSystem.cdt.hasShape(first.text.uppercased()) && end == index + 1
        let isYear = text.count == 4 && first.number.map(TypedWords.isYear) == true
        return count >= digits && text.count >= digits + 1 && !isCode && !isYear ? index..<end : nil
    }

    private static func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }

    private func isMonth(_ index: Int) -> Bool {
        guard let word = self[index], word.lower.count >= 3, word.digits == 0 else { return false }
        return PatientDataWords.months.contains { $0.hasPrefix(word.lower) } || word.lower == "sept"
    }

    /// The place behind a day such as `14` or `14th`.
    private func day(_ index: Int) -> Int? {
        guard let word = self[index], (1...2).contains(word.digits),
            let number = Int(word.lower.prefix(word.digits)), (1...31).contains(number),
            ["", "st", "nd", "rd", "th"].contains(word.lower.dropFirst(word.digits))
        else { return nil }
        return index + 1
    }

    private func year(_ index: Int) -> Int? {
        self[index].flatMap { $0.digits == 4 && $0.number.map(TypedWords.isYear) == true ? index + 1 : nil }
    }
}
