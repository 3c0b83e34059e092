using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>The form of a task as typed.</summary>
/// <param name="Text">Field opgave.</param>
/// <param name="Responsible">Field ansvarlig.</param>
/// <param name="Due">Field frist: a day or words; empty for none.</param>
/// <param name="MeetingId">Field fristmoede; null for none.</param>
/// <param name="IsStanding">Field fast.</param>
/// <param name="Condition">Field betingelse.</param>
public sealed record CommitmentTyped(
    string Text,
    string Responsible,
    string Due,
    Guid? MeetingId,
    bool IsStanding,
    string Condition
)
{
    private const int LongestText = 1000;
    private const int LongestLine = 200;

    public static CommitmentTyped Of(IFormCollection form) =>
        new(
            form.Lines("opgave"),
            form.Word("ansvarlig"),
            form.Word("frist"),
            form.Id("fristmoede"),
            form.IsTicked("fast"),
            form.Word("betingelse")
        );

    /// <summary>When it is due; null without words, and for words that are no date.</summary>
    public VagueDate? DueDate =>
        Due.Length > 0 && VagueDate.Parse(Due) is { IsOk: true } read
            ? read.Value.IsExact
                ? VagueDate.Exact(read.Value.Days.From)
                : read.Value
            : null;

    /// <summary>What is wrong; field ids end with the suffix, which tells the forms of a page apart.</summary>
    public List<FieldFault> Faults(string suffix = "")
    {
        var faults = new List<FieldFault>();
        faults.Need($"opgave{suffix}", Text.Length is > 0 and <= LongestText, MinutesFaults.TaskMissing());
        faults.Need(
            $"ansvarlig{suffix}",
            Responsible.Length is > 0 and <= LongestLine,
            MinutesFaults.ResponsibleMissing()
        );
        faults.Need($"frist{suffix}", Due.Length == 0 || DueDate is not null, MeetingFaults.NotADate(Due));
        faults.Need(
            $"betingelse{suffix}",
            Condition.Length <= LongestLine,
            MeetingFaults.TooLong("Betingelsen", LongestLine)
        );
        return faults;
    }

    /// <summary>Puts the fields on the task.</summary>
    public void Put(Commitment task)
    {
        task.Text = Text;
        task.Responsible = Responsible;
        task.SetDue(DueDate);
        task.DueMeetingId = MeetingId;
        task.IsStanding = IsStanding;
        task.Condition = Condition;
    }
}
