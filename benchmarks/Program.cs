using Rammevaerk.Bench;

return Runner.Run(args, Console.Out, Console.Error);
