using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Enters, changes and deletes dates that are somebody else's.</summary>
internal static class SaveOutsideDate
{
    public static string PageOf(string area) => $"/moeder/{area}/datoer";

    public static string PageOf(OutsideDate date) => $"{PageOf(date.Area)}/{date.Id}";

    public static async Task<IResult> AddAsync(
        string omraade,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (PartyRegister.Areas.All(area => area.Key.Value != omraade))
        {
            return Results.NotFound();
        }

        var (typed, faults) = Read(form);
        if (typed is null)
        {
            return new FormRefusal(PageOf(omraade), faults);
        }

        typed.Area = omraade;
        var done = await desk.RunAsync<OutsideDate>(
            async write =>
            {
                if (
                    await write
                        .Db.Set<OutsideDate>()
                        .FirstOrDefaultAsync(
                            one =>
                                one.Area == omraade
                                && one.Owner == typed.Owner
                                && one.Title == typed.Title
                                && one.DateText == typed.DateText,
                            cancellation
                        ) is
                    { } twice
                )
                {
                    return twice;
                }

                write.Db.Add(typed);
                write.Audit(Note(typed, "outside-date.added", "blev lagt ind"));
                return typed;
            },
            cancellation
        );
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "dato", done.Fault);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(db, omraade, id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = PageOf(found);
        var (typed, faults) = Read(form);
        if (typed is null)
        {
            return new FormRefusal(page, faults);
        }

        var done = await desk.RunAsync<OutsideDate>(
            async write =>
            {
                var date = await write.Db.Set<OutsideDate>().FirstOrDefaultAsync(one => one.Id == id, cancellation);
                if (date is null || date.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = new
                {
                    date.Owner,
                    date.Title,
                    date.DateText,
                    date.Kind,
                };
                (date.Owner, date.Title, date.Kind) = (typed.Owner, typed.Title, typed.Kind);
                (date.DateText, date.From, date.To) = (typed.DateText, typed.From, typed.To);
                write.Audit(Note(date, "outside-date.changed", "blev ændret") with { Before = before });
                return date;
            },
            cancellation
        );
        if (done.IsOk)
        {
            return new SeeOther(PageOf(omraade));
        }

        return
            done.Fault.Id == StorageFaults.ChangedMeanwhile().Id
            && await FindAsync(db, omraade, id, cancellation) is { } stored
            ? BothVersions.Refuse(
                context,
                page,
                [
                    new("Dato", typed.DateText, stored.DateText),
                    new("Hvis", typed.Owner, stored.Owner),
                    new("Hvad", typed.Title, stored.Title),
                    new("Slags", OutsideDateWords.Of(typed.Kind), OutsideDateWords.Of(stored.Kind)),
                ]
            )
            : new FormRefusal(PageOf(omraade), "dato", done.Fault);
    }

    public static async Task<IResult> DeleteAsync(
        string omraade,
        Guid id,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        var version = form.Version();
        var done = await desk.RunAsync<bool>(
            async write =>
            {
                var date = await write
                    .Db.Set<OutsideDate>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == omraade, cancellation);
                if (date is null)
                {
                    return false;
                }

                if (date.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                write.Db.Remove(date);
                write.Audit(Note(date, "outside-date.deleted", "blev slettet"));
                return true;
            },
            cancellation
        );
        if (!done.IsOk)
        {
            return new FormRefusal($"{PageOf(omraade)}/{id}", "dato", done.Fault);
        }

        Notice.Set(context, "Datoen er slettet.");
        return new SeeOther(PageOf(omraade));
    }

    public static Task<OutsideDate?> FindAsync(RammevaerkDb db, string area, Guid id, CancellationToken cancellation) =>
        db.Set<OutsideDate>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);

    internal static AuditNote Note(OutsideDate date, string what, string did) =>
        new(
            what,
            new SubjectReference("outside-date", date.Id.ToString()),
            $"{date.Owner} {date.DateText}, »{date.Title}«, {did}.",
            new AreaKey(date.Area)
        );

    private static (OutsideDate? Typed, IReadOnlyList<FieldFault> Faults) Read(IFormCollection form)
    {
        var fields = new PlanFields(form);
        var days = fields.Read("dato", OutsideDateLines.DaysOf);
        var typed = new OutsideDate
        {
            DateText = form.Word("dato"),
            From = days.From,
            To = days.To ?? days.From,
            Owner = fields.Needed("hvis", "Hvis dato det er", PlanTextFaults.Whose()),
            Title = fields.Needed("hvad", "Titlen", MeetingFaults.TitleMissing()),
            Kind = fields.Choice<OutsideDateKind>("slags", "en slags"),
        };
        return fields.Faults.Count > 0 ? (null, fields.Faults) : (typed, []);
    }
}
