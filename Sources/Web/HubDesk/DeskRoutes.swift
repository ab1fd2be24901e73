import HTTPTypes
import Practice

/// The addresses of suggesting, asking and reviewing.
enum DeskRoutes {
    /// The largest file of codes that is taken, with the form around it.
    static let largestUpload = (64 << 20) + (64 << 10)

    static let all: [Route] = visitors + desk

    private static let visitors: [Route] = [
        Route(.get, "/codes/{subject}/suggest", on: .hub, for: .anyone, VisitorRoutes.suggestForm),
        Route(.post, "/codes/{subject}/suggest", on: .hub, for: .anyoneUnsealed, VisitorRoutes.suggest),
        Route(.get, "/codes/{subject}/ask", on: .hub, for: .anyone, VisitorRoutes.askForm),
        Route(.post, "/codes/{subject}/ask", on: .hub, for: .anyoneUnsealed, VisitorRoutes.ask),
        Route(.get, "/topics/{subject}/suggest", on: .hub, for: .anyone, VisitorRoutes.suggestForm),
        Route(.post, "/topics/{subject}/suggest", on: .hub, for: .anyoneUnsealed, VisitorRoutes.suggest),
        Route(.get, "/topics/{subject}/ask", on: .hub, for: .anyone, VisitorRoutes.askForm),
        Route(.post, "/topics/{subject}/ask", on: .hub, for: .anyoneUnsealed, VisitorRoutes.ask),
        Route(.get, "/contact", on: .hub, for: .anyone, VisitorRoutes.askForm),
        Route(.post, "/contact", on: .hub, for: .anyoneUnsealed, VisitorRoutes.ask),
        Route(.get, "/questions/{token}", on: .hub, for: .anyone, VisitorRoutes.question),
        Route(.get, "/suggestions/{token}", on: .hub, for: .anyone, VisitorRoutes.suggestion),
        Route(.post, "/suggestions/{token}", on: .hub, for: .anyoneUnsealed, VisitorRoutes.reply),
    ]

    private static let desk: [Route] = [
        Route(.get, "/desk/sign-in", on: .hub, for: .anyone, DeskDoorRoutes.form),
        Route(.post, "/desk/sign-in", on: .hub, for: .anyoneAtDesk, DeskDoorRoutes.signIn),
        Route(.post, "/desk/sign-out", on: .hub, for: .anyEditor, DeskDoorRoutes.signOut),

        Route(.get, "/desk", on: .hub, for: .editor(.seeHubQueue), QueueRoutes.queue),
        Route(.get, "/desk/contributions/{id}", on: .hub, for: .editor(.seeHubQueue), ContributionRoutes.show),
        Route(
            .post, "/desk/contributions/{id}/accept", on: .hub, for: .editor(.reviewContribution),
            ContributionRoutes.accept),
        Route(
            .post, "/desk/contributions/{id}/ask", on: .hub, for: .editor(.reviewContribution),
            ContributionRoutes.askBack),
        Route(
            .post, "/desk/contributions/{id}/decline", on: .hub, for: .editor(.reviewContribution),
            ContributionRoutes.decline),
        Route(
            .post, "/desk/contributions/{id}/destroy", on: .hub, for: .editor(.destroySubmission),
            ContributionRoutes.destroy),
        Route(.get, "/desk/questions/{id}", on: .hub, for: .editor(.seeHubQueue), QuestionRoutes.show),
        Route(.post, "/desk/questions/{id}/answer", on: .hub, for: .editor(.answerQuestion), QuestionRoutes.answer),
        Route(.post, "/desk/questions/{id}/entry", on: .hub, for: .editor(.answerQuestion), QuestionRoutes.publish),
        Route(.post, "/desk/questions/{id}/decline", on: .hub, for: .editor(.answerQuestion), QuestionRoutes.decline),
        Route(
            .post, "/desk/questions/{id}/destroy", on: .hub, for: .editor(.destroySubmission), QuestionRoutes.destroy),

        Route(.get, "/desk/conflicts/{id}", on: .hub, for: .editor(.resolveConflict), ConflictRoutes.show),
        Route(.post, "/desk/conflicts/{id}", on: .hub, for: .editor(.resolveConflict), ConflictRoutes.decide),
        Route(.post, "/desk/conflicts/{id}/undo", on: .hub, for: .editor(.undoChange), ConflictRoutes.undo),
        Route(.get, "/desk/statements/{id}", on: .hub, for: .editor(.seeHubQueue), HistoryRoutes.show),
        Route(.post, "/desk/statements/{id}/undo", on: .hub, for: .editor(.undoChange), HistoryRoutes.undo),
        Route(.get, "/desk/sentences/{article}/{place}", on: .hub, for: .editor(.seeHubQueue), HistoryRoutes.show),
        Route(.post, "/desk/sentences/{article}/{place}/undo", on: .hub, for: .editor(.undoChange), HistoryRoutes.undo),
        Route(.get, "/desk/entries/{id}", on: .hub, for: .editor(.seeHubQueue), HistoryRoutes.show),
        Route(.post, "/desk/entries/{id}/undo", on: .hub, for: .editor(.undoChange), HistoryRoutes.undo),

        Route(.get, "/desk/releases", on: .hub, for: .editor(.importRelease), ReleaseRoutes.list),
        Route(
            .post, "/desk/releases", on: .hub, for: .editor(.importRelease), upTo: largestUpload, ReleaseRoutes.upload),
        Route(.get, "/desk/releases/{id}", on: .hub, for: .editor(.importRelease), ReleaseRoutes.compare),
        Route(.post, "/desk/releases/{id}/apply", on: .hub, for: .editor(.importRelease), ReleaseRoutes.apply),
        Route(.post, "/desk/releases/{id}/discard", on: .hub, for: .editor(.importRelease), ReleaseRoutes.discard),
        Route(.post, "/desk/applied/{id}/withdraw", on: .hub, for: .editor(.importRelease), ReleaseRoutes.withdraw),
        Route(.post, "/desk/licence", on: .hub, for: .editor(.setLicence), ReleaseRoutes.license),
    ]
}
