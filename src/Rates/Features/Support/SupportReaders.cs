using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>Who sees a question: whoever asked, colleagues who work with the organisation's deliveries, and those who answer in the area.</summary>
public static class SupportReaders
{
    public static bool Sees(Visitor visitor, SupportTicket ticket) =>
        visitor.IsSignedIn
        && (ticket.AskedBy == visitor.AccountId || Answers(visitor, ticket) || IsColleague(visitor, ticket));

    public static bool Answers(Visitor visitor, SupportTicket ticket) =>
        visitor.May(Permissions.AnswerSupport, ticket.AreaKey);

    private static bool IsColleague(Visitor visitor, SupportTicket ticket) =>
        ticket.Party is { } party
        && visitor.With(Permissions.ReadSubmissions).Any(one => one.Party == party)
        && visitor.May(Permissions.ReadSubmissions, ticket.AreaKey, party);
}
