using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.FollowUp.Written;

/// <summary>The form of a written procedure as typed.</summary>
/// <param name="Title">Field titel.</param>
/// <param name="Text">Field sag, Markdown.</param>
/// <param name="Recommendation">Field indstilling, Markdown.</param>
/// <param name="Deadline">Field frist, as typed.</param>
/// <param name="SilenceAgrees">Field tavshed.</param>
public sealed record ProcedureTyped(
    string Title,
    string Text,
    string Recommendation,
    string Deadline,
    bool SilenceAgrees
)
{
    private const int LongestText = 20_000;

    public static ProcedureTyped Of(IFormCollection form) =>
        new(
            form.Word("titel"),
            form.Lines("sag"),
            form.Lines("indstilling"),
            form.Word("frist"),
            form.IsTicked("tavshed")
        );

    /// <summary>What is wrong, field by field.</summary>
    public List<FieldFault> Faults(DateOnly today)
    {
        var faults = new List<FieldFault>();
        var day = FormWords.Day(Deadline);
        faults.Need("titel", Title.Length is > 0 and <= 200, MeetingFaults.TitleMissing());
        faults.Need(
            "sag",
            Text.Length is > 0 and <= LongestText,
            MinutesFaults.TextMissing("hvad sagen drejer sig om")
        );
        faults.Need(
            "indstilling",
            Recommendation.Length is > 0 and <= LongestText,
            MinutesFaults.TextMissing("hvad der indstilles")
        );
        faults.Need("frist", day is not null, MeetingFaults.DayWrong(Deadline));
        faults.Need("frist", day is null || day >= today, MinutesFaults.DeadlineInThePast(day ?? today));
        return faults;
    }

    /// <summary>Mine and what is stored, for somebody who lost a race.</summary>
    public IReadOnlyList<FieldVersions> Versions(WrittenProcedure stored) =>
        [
            new(
                "Svar senest",
                FormWords.Day(Deadline) is { } day ? Danish.Date(day) : Deadline,
                Danish.Date(stored.Deadline)
            ),
            new("Titel", Title, stored.Title),
            new("Sagen", Text, stored.Text),
            new("Indstilling", Recommendation, stored.Recommendation),
            new("Tavshed tæller som tilslutning", SilenceAgrees ? "Ja" : "Nej", stored.SilenceAgrees ? "Ja" : "Nej"),
        ];

    /// <summary>Puts the fields on the procedure; only to be used without faults.</summary>
    public void Put(WrittenProcedure procedure)
    {
        procedure.Title = Title;
        procedure.Text = Text;
        procedure.Recommendation = Recommendation;
        procedure.Deadline = FormWords.Day(Deadline)!.Value;
        procedure.SilenceAgrees = SilenceAgrees;
    }
}
