using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Privacy;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What an operator writes to the rate group: a comment or an answer.</summary>
public static class OperatorText
{
    public const int Longest = 1000;

    /// <summary>The text without spaces around it: RV-459 empty, RV-460 too long, RV-468 with a personal number.</summary>
    public static Result<string> Of(string? text, DateOnly today)
    {
        var given = text?.Trim() ?? "";
        return given.Length == 0 ? SubmissionFaults.CommentEmpty()
            : given.Length > Longest ? SubmissionFaults.CommentTooLong(given.Length, Longest)
            : PersonalNumbers.AreIn(given, today) ? SubmissionFaults.NumberInComment()
            : given;
    }
}
