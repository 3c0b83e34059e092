using Rammevaerk.Kernel;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>Gives invented people names: the fixed ones by their part, the rest drawn, no name twice.</summary>
internal sealed class NameGiver
{
    private readonly ILookup<string, string> fixedNames = PlanText
        .Section("people", "faste")
        .Select(line => line.Split(": "))
        .ToLookup(pair => pair[0], pair => pair[1]);

    private readonly IReadOnlyList<string> firstNames = PlanText.Section("people", "fornavne");
    private readonly IReadOnlyList<string> lastNames = PlanText.Section("people", "efternavne");
    private readonly HashSet<string> given = [];
    private readonly Draw draw = Draw.For("people");

    public string Named(string part, int number = 0) => fixedNames[part].ElementAt(number);

    public string Next()
    {
        string name;
        do
        {
            name = draw.OnceIn(3)
                ? $"{draw.Pick(firstNames)} {draw.Pick(lastNames)} {draw.Pick(lastNames)}"
                : $"{draw.Pick(firstNames)} {draw.Pick(lastNames)}";
        } while (!given.Add(name));
        return name;
    }

    /// <summary>The part of the address before the at sign: ida.bruun.kjaer.</summary>
    public static string MailName(string name) => Plain(name).Replace(' ', '.');

    /// <summary>A domain that cannot exist: skive.example.</summary>
    public static string Domain(string organisation) => $"{Plain(organisation).Replace(' ', '-')}.example";

    private static string Plain(string text) =>
        text.ToLower(Danish.Culture)
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal);
}
