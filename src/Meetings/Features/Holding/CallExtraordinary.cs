using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>
/// Calls an extraordinary meeting because an item decided so: with a day, or with words and a condition while the day is not
/// known (»når kriterierne er kendt«). An item calls it once.
/// </summary>
internal static class CallExtraordinary
{
    private const int Longest = 200;

    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/skriv-referat";
        var (wanted, faults) = Read(form, id);
        if (wanted is null)
        {
            return new FormRefusal(page, faults);
        }

        var called = await desk.RunAsync<Meeting>(
            id,
            null,
            async (write, tracked) =>
            {
                var twin = await write
                    .Db.Set<Meeting>()
                    .FirstOrDefaultAsync(one => one.CreatedByItemId == id, cancellation);
                if (twin is not null)
                {
                    return twin;
                }

                var meeting = await MeetingMaking.AddAsync(
                    write,
                    found.Body,
                    found.Settings,
                    wanted with
                    {
                        CreatedByItemId = id,
                    },
                    cancellation
                );
                write.Audit(
                    tracked.Note(
                        "meeting.called",
                        $"Et ekstraordinært møde {meeting.DateWords} blev besluttet ved »{tracked.Item.Title}«."
                    )
                );
                return meeting;
            },
            cancellation
        );
        if (called.Fault is { } fault)
        {
            return new FormRefusal(page, $"ekstradato-{id}", fault);
        }

        Notice.Set(context, $"Det ekstraordinære møde {called.Value.DateWords} er oprettet. Indkald fra mødeplanen.");
        return new SeeOther($"{page}#punkt-{item.Id}");
    }

    private static (NewMeeting? Wanted, IReadOnlyList<FieldFault> Faults) Read(IFormCollection form, Guid id)
    {
        var faults = new List<FieldFault>();
        var (dateText, condition) = (form.Word("dato"), form.Word("betingelse"));
        var (from, to) = (form.Word("fra"), form.Word("til"));
        var date = VagueDate.Parse(dateText);
        faults.Need($"ekstradato-{id}", date.IsOk, MeetingFaults.NotADate(dateText));
        faults.Need(
            $"ekstrabetingelse-{id}",
            condition.Length <= Longest,
            MeetingFaults.TooLong("Betingelsen", Longest)
        );
        faults.Need(
            $"ekstrafra-{id}",
            from.Length == 0 || FormWords.Time(from) is not null,
            MeetingFaults.TimeWrong(from)
        );
        faults.Need($"ekstratil-{id}", to.Length == 0 || FormWords.Time(to) is not null, MeetingFaults.TimeWrong(to));
        return faults.Count > 0
            ? (null, faults)
            : (
                new NewMeeting(date.Value)
                {
                    StartsAt = FormWords.Time(from),
                    EndsAt = FormWords.Time(to),
                    Format = form.Choice<MeetingFormat>("form") ?? MeetingFormat.Virtual,
                    Participants = form.Word("deltagere") is { Length: <= Longest } who ? who : "",
                    Condition = condition.Length > 0 ? condition : null,
                    IsExtraordinary = true,
                },
                []
            );
    }
}
