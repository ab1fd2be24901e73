import ArgumentParser

@main struct Tragus: AsyncParsableCommand {}
