using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Events;

/// <summary>The backlog of topics for theme days.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class TopicsModel(GatheringReading reading, VisitorAccessor visitors) : PageModel
{
    private static readonly Dictionary<string, Func<TopicView, object?>> Columns = new()
    {
        ["emne"] = row => row.Topic.Title,
        ["stemmer"] = row => row.Votes,
        ["prioritet"] = row => row.Topic.Priority == 0 ? null : row.Topic.Priority,
    };

    public AreaKey Area { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<TopicView> Topics { get; private set; } = [];

    public IReadOnlyList<Gathering> Events { get; private set; } = [];

    public bool MayPropose => visitors.Current.May(Permissions.ProposeItems, Area);

    public bool MayVote => visitors.Current.May(Permissions.AnswerMeetings, Area);

    public bool MayEdit => visitors.Current.May(Permissions.EditMeetings, Area);

    public string Address => TopicDesk.PageOf(Area.Value);

    public string Value(string field) => Posted.Value(HttpContext, field) ?? "";

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        var cancellation = HttpContext.RequestAborted;
        Text = Request.Query["q"].ToString().Trim();
        Topics =
        [
            .. ListOrder
                .Of(Request)
                .Apply(
                    (await reading.TopicsAsync(Area, cancellation)).Where(one =>
                        TextFilter.Finds(Text, one.Topic.Title, one.Topic.Text, one.Topic.Outcome)
                    ),
                    Columns
                ),
        ];
        Events = await reading.LoadAsync(Area, cancellation);
        return Page();
    }
}
