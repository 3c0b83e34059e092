using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>Takes the forms of the topic backlog.</summary>
internal static class TopicDesk
{
    public static string PageOf(string area) => $"/moeder/{area}/emner";

    public static async Task<IResult> ProposeAsync(
        string omraade,
        IFormCollection form,
        TopicBacklog backlog,
        CancellationToken cancellation
    )
    {
        var fields = new PlanFields(form);
        var title = fields.Needed("titel", "Titlen", MeetingFaults.TitleMissing());
        var text = fields.Text("tekst", "Teksten", PlanFormTexts.LongestText);
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(PageOf(omraade), fields.Faults);
        }

        var done = await backlog.ProposeAsync(omraade, title, text, cancellation);
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "titel", done.Fault);
    }

    /// <summary>Votes for a topic, or takes the vote back.</summary>
    public static async Task<IResult> VoteAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        TopicBacklog backlog,
        VisitorAccessor visitors,
        CancellationToken cancellation
    )
    {
        if (visitors.Current.AccountId is not { } account)
        {
            return Results.NotFound();
        }

        var done = await backlog.VoteAsync(omraade, id, account, form.Word("stemme") == "ja", cancellation);
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "emner", done.Fault);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        TopicBacklog backlog,
        CancellationToken cancellation
    )
    {
        var fields = new PlanFields(form);
        var typed = new TopicStanding(
            fields.Read("prioritet", Priority),
            Guid.TryParse(form.Word("arrangement"), out var chosen) ? chosen : null,
            fields.Text("udbytte", "Udbyttet", PlanFormTexts.LongestText),
            form.IsTicked("lukket")
        );
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(
                PageOf(omraade),
                [.. fields.Faults.Select(one => one with { Field = $"{one.Field}-{id}" })]
            );
        }

        var done = await backlog.ChangeAsync(omraade, id, form.Version(), typed, cancellation);
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "emner", done.Fault);
    }

    private static Result<int> Priority(string text) =>
        text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.None, Danish.Invariant, out var place) && place is > 0 and < 100 ? place
        : EventFaults.PriorityWrong(text);
}
